package vn.kehoach.vocabulary;

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

/** Reads the files of the vocabulary. */
public final class VocabularyLoader {
    private final Map<String, String> seen = new HashMap<>();

    private VocabularyLoader() {}

    /** The words of all files that could be read, and everything there is to say about the files. */
    public static Outcome<Vocabulary> load(List<SourceFile> files) {
        VocabularyLoader loader = new VocabularyLoader();
        List<Diagnostic> findings = new ArrayList<>();
        List<VocabularyFile> readable = new ArrayList<>();
        for (SourceFile file : files) {
            Outcome<Read<VocabularyFile>> read = RecordReader.read(VocabularyFile.class, file);
            findings.addAll(read.diagnostics());
            read.value().ifPresent(words -> {
                readable.add(words.value());
                findings.addAll(loader.check(words));
            });
        }
        return new Outcome<>(Optional.of(Vocabulary.of(readable)), findings);
    }

    /** The sentences of what it finds. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, VocabularyLoader.class, List.of("messages"));
    }

    private List<Diagnostic> check(Read<VocabularyFile> file) {
        RecordFindings found = new RecordFindings(file.origins());
        VocabularyFile words = file.value();
        if (words.kehoach() != 1) {
            found.error("catalogue-malformed", "version", "/kehoach", words.kehoach());
        }
        for (int i = 0; i < words.names().size(); i++) {
            Spelling name = words.names().get(i);
            once(file, "/names/" + i, name.write(), found);
            sameWords("/names/" + i + "/also/", name, found);
        }
        for (int i = 0; i < words.terms().size(); i++) {
            Term term = words.terms().get(i);
            once(file, "/terms/" + i, term.write(), found);
            contradiction("/terms/" + i, term.write(), term.others(), found);
        }
        for (int i = 0; i < words.abbreviations().size(); i++) {
            Abbreviation each = words.abbreviations().get(i);
            contradiction("/abbreviations/" + i, each.write(), each.wrong(), found);
        }
        for (int i = 0; i < words.foreignNames().size(); i++) {
            Spelling name = words.foreignNames().get(i);
            contradiction("/foreign-names/" + i, name.write(), name.wrong(), found);
        }
        return found.all();
    }

    private void once(Read<VocabularyFile> file, String at, String write, RecordFindings found) {
        String first = seen.putIfAbsent(Folding.exact(write), RecordFindings.place(file.origins(), at));
        if (first != null) {
            found.error("catalogue-duplicate", "word", at, write, first);
        }
    }

    /** Of a name only capitals and the place of tone marks may vary. */
    private static void sameWords(String at, Spelling name, RecordFindings found) {
        for (int i = 0; i < name.also().size(); i++) {
            String also = name.also().get(i);
            if (!Folding.exact(also).equals(Folding.exact(name.write()))) {
                found.error("catalogue-malformed", "other-words", at + i, also, name.write());
            }
        }
    }

    private static void contradiction(String at, String write, List<String> wrong, RecordFindings found) {
        if (wrong.contains(write)) {
            found.error("catalogue-contradiction", "word", at, write);
        }
    }
}
