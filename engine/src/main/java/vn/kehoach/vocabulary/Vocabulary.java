package vn.kehoach.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The words of some files together, in the order of the files. For any number of threads. */
public final class Vocabulary {
    private final List<VocabularyFile> files;
    private final Map<Class<?>, Made> derived = new ConcurrentHashMap<>();

    private Vocabulary(List<VocabularyFile> files) {
        this.files = List.copyOf(files);
    }

    /** The words of these files. */
    public static Vocabulary of(List<VocabularyFile> files) {
        return new Vocabulary(files);
    }

    /** Names of bodies. */
    public List<Spelling> names() {
        return all(VocabularyFile::names);
    }

    /** Laws by type and name. */
    public List<String> laws() {
        return all(VocabularyFile::laws);
    }

    /** Words joined by a dash. */
    public List<String> compounds() {
        return all(VocabularyFile::compounds);
    }

    /** Nouns that have no capital inside a sentence. */
    public List<String> commonNouns() {
        return all(VocabularyFile::commonNouns);
    }

    /** Nouns that have no capital behind "các", "những". */
    public List<String> plurals() {
        return all(VocabularyFile::plurals);
    }

    /** Abbreviations that are often written wrongly. */
    public List<Abbreviation> abbreviations() {
        return all(VocabularyFile::abbreviations);
    }

    /** Abbreviations that need no explanation. */
    public List<String> known() {
        return all(VocabularyFile::known);
    }

    /** Terms of law. */
    public List<Term> terms() {
        return all(VocabularyFile::terms);
    }

    /** Places abroad. */
    public List<Spelling> foreignNames() {
        return all(VocabularyFile::foreignNames);
    }

    /**
     * What somebody makes of the vocabulary and of something else, such as an index; made once and kept until it is asked for with
     * another source.
     *
     * @param user who makes it: one user, one thing
     * @param source what else it is made of; told apart by identity
     */
    public <T> T derived(Class<?> user, Object source, Supplier<T> make) {
        Made made = derived.compute(
                user, (key, known) -> known != null && known.source() == source ? known : new Made(source, make.get()));
        @SuppressWarnings("unchecked") // a user always makes the same kind of thing
        T value = (T) made.value();
        return value;
    }

    private record Made(Object source, Object value) {}

    private <T> List<T> all(Function<VocabularyFile, List<T>> part) {
        return files.stream().flatMap(file -> part.apply(file).stream()).toList();
    }
}
