package vn.kehoach.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordFindings;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.source.SourceFile;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Syllable;

/** Reads the files of what is known about spelling. */
public final class SpellingLoader {
    private final Map<String, String> seen = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private SpellingLoader() {}

    /** What all files that could be read know together, and everything there is to say about the files. */
    public static Outcome<Spelling> load(List<SourceFile> files) {
        SpellingLoader loader = new SpellingLoader();
        List<SpellingFile> readable = new ArrayList<>();
        for (SourceFile file : files) {
            Outcome<Read<SpellingFile>> read = RecordReader.read(SpellingFile.class, file);
            loader.findings.addAll(read.diagnostics());
            read.value().ifPresent(loader::check);
            read.value().map(Read::value).ifPresent(readable::add);
        }
        return new Outcome<>(Optional.of(Spelling.of(readable)), loader.findings);
    }

    /** The sentences of what it finds. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, SpellingLoader.class, List.of("messages"));
    }

    private void check(Read<SpellingFile> read) {
        RecordFindings found = new RecordFindings(read.origins());
        SpellingFile file = read.value();
        if (file.kehoach() != 1) {
            found.error("catalogue-malformed", "version", "/kehoach", file.kehoach());
        }
        file.slips().forEach((wrong, right) -> {
            String at = "/slips/" + wrong;
            pair(wrong, right, at, found);
            String place = RecordFindings.place(read.origins(), at);
            String first = seen.putIfAbsent(Folding.exact(wrong), place);
            if (first != null) {
                found.error("catalogue-duplicate", "slip", at, wrong, first);
            }
        });
        for (int i = 0; i < file.confusions().size(); i++) {
            Confusion confusion = file.confusions().get(i);
            pair(confusion.wrong(), confusion.right(), "/confusions/" + i, found);
        }
        for (int i = 0; i < file.compounds().size(); i++) {
            String compound = file.compounds().get(i);
            if (Mistake.forms(compound).size() != 2) {
                found.error("catalogue-malformed", "compound", "/compounds/" + i, compound);
            }
        }
        findings.addAll(found.all());
    }

    private static void pair(String wrong, String right, String at, RecordFindings found) {
        if (Folding.exact(wrong).equals(Folding.exact(right))) {
            found.error("catalogue-contradiction", "same-words", at, wrong);
        }
        for (String word : right.split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty() && !Syllable.isWritten(word)) {
                found.error("catalogue-malformed", "no-syllable", at, right, word);
            }
        }
    }
}
