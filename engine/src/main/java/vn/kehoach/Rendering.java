package vn.kehoach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.document.Apart;

/**
 * The files that a plan became.
 *
 * @param files content by format; the arrays are not to be changed
 * @param pages of the PDF; 0 where none was asked for
 * @param annexes what has files of its own; empty where annexes are in these
 */
public record Rendering(Map<Format, byte[]> files, int pages, List<Annex> annexes) {
    /** Keeps its own copies. */
    public Rendering {
        files = Map.copyOf(files);
        annexes = List.copyOf(annexes);
    }

    /** Files of all there is. */
    public Rendering(Map<Format, byte[]> files, int pages) {
        this(files, pages, List.of());
    }

    /**
     * The files of an annex.
     *
     * @param name by which they are told from those of the text: {@code phu-luc-1}, {@code kem-theo}
     * @param files content by format; the arrays are not to be changed
     * @param pages of the PDF; 0 where none was asked for
     */
    public record Annex(String name, Map<Format, byte[]> files, int pages) {
        /** Keeps its own copy. */
        public Annex {
            files = Map.copyOf(files);
        }
    }

    /**
     * All files by name, those of the text first, in the order of formats: {@code xa.docx}, {@code xa.pdf}, {@code xa.phu-luc-1.docx}.
     *
     * @param stem what all names begin with
     */
    public Map<String, byte[]> named(String stem) {
        Map<String, byte[]> named = new LinkedHashMap<>();
        new TreeMap<>(files).forEach((format, content) -> named.put(name(stem, "", format), content));
        annexes.forEach(annex -> new TreeMap<>(annex.files())
                .forEach((format, content) -> named.put(name(stem, annex.name(), format), content)));
        return named;
    }

    /** The name of a file; an annex's name is empty for the text. */
    public static String name(String stem, String annex, Format format) {
        return stem + (annex.isEmpty() ? "" : "." + annex) + "." + format.word();
    }

    /** Whether a word is the name of an annex. */
    public static boolean isAnnex(String word) {
        return Apart.isName(word);
    }

    /** The same with some formats alone. */
    Rendering only(Iterable<Format> formats) {
        List<Annex> fewer = new ArrayList<>();
        annexes.forEach(annex -> fewer.add(new Annex(annex.name(), only(formats, annex.files()), annex.pages())));
        return new Rendering(only(formats, files), pages, fewer);
    }

    private static Map<Format, byte[]> only(Iterable<Format> formats, Map<Format, byte[]> files) {
        Map<Format, byte[]> some = new TreeMap<>();
        formats.forEach(format -> some.put(format, files.get(format)));
        return some;
    }
}
