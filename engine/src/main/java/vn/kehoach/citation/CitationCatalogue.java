package vn.kehoach.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.words.Nearest;

/** The legal documents of some files, found by number or by key. */
public final class CitationCatalogue implements Citations {
    private static final int NEAREST = 3;

    private final List<LegalDocument> all;
    private final Map<String, List<LegalDocument>> byWord = new LinkedHashMap<>();

    private CitationCatalogue(List<LegalDocument> all) {
        this.all = List.copyOf(all);
        for (LegalDocument document : all) {
            words(document).map(CitationKey::fold).distinct().forEach(word -> byWord.computeIfAbsent(
                            word, unused -> new ArrayList<>())
                    .add(document));
        }
    }

    /** A catalogue of these documents. */
    public static CitationCatalogue of(List<LegalDocument> documents) {
        return new CitationCatalogue(documents);
    }

    @Override
    public List<LegalDocument> all() {
        return all;
    }

    @Override
    public List<LegalDocument> find(String key) {
        CitationKey wanted = CitationKey.of(key);
        return byWord.getOrDefault(wanted.word(), List.of()).stream()
                .filter(wanted::fits)
                .toList();
    }

    /** These documents and a plan's own, which take the place of the same document (number, issuer, date) here. */
    @Override
    public Citations with(List<LegalDocument> own) {
        Map<String, LegalDocument> merged = new LinkedHashMap<>();
        Stream.concat(all.stream(), own.stream())
                .forEach(document -> merged.put(CitationKey.identity(document), document));
        return new CitationCatalogue(List.copyOf(merged.values()));
    }

    @Override
    public List<String> nearest(String key) {
        Set<String> candidates = new LinkedHashSet<>();
        all.forEach(document -> words(document).forEach(candidates::add));
        return Nearest.among(CitationKey.of(key).word(), candidates, NEAREST);
    }

    private static Stream<String> words(LegalDocument document) {
        return Stream.concat(document.number().stream(), document.key().stream());
    }
}
