package vn.kehoach.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What has been appended to a PDF (an incremental update, ISO 32000-1, 7.5.6): the way in which signatures come into a file. The rendered
 * bytes stay as they were, but what is appended may show other pages in their place; so the pages are compared, too.
 *
 * @param signatures signatures in the whole file; whether they are valid, and whose they are, is not looked at
 * @param onlySignatures whether pages and catalogue say what they said, but for signatures, their fields, and what the file's own fields of
 *     text have been filled in with
 */
public record Appended(int signatures, boolean onlySignatures) {
    /** What signing adds to the catalogue (ISO 32000-1, 7.7.2; ETSI EN 319 142-1, 5.4.2). */
    private static final Set<String> OF_SIGNING =
            Set.of("AcroForm", "DSS", "Extensions", "Perms", "Version", "Metadata");

    /** What filling in changes in a field of text. */
    private static final Set<String> OF_FILLING = Set.of("V", "AP", "M");

    private static final Set<String> OF_PAGES = Set.of("Annots", "Parent", "Tabs");

    /**
     * Looks at a file.
     *
     * @param rendered its beginning: the file as it was rendered
     */
    public static Appended of(byte[] file, byte[] rendered) {
        try (PDDocument now = Loader.loadPDF(file);
                PDDocument before = Loader.loadPDF(rendered)) {
            return new Appended(now.getSignatureDictionaries().size(), new Look().isSigningOnly(before, now));
        } catch (IOException e) { // what follows the rendered file is no PDF
            return new Appended(0, false);
        }
    }

    /** One comparison; each pair of objects is looked at once, because pages know their tree and the tree its pages. */
    private static final class Look {
        private final Map<COSBase, Set<COSBase>> seen = new IdentityHashMap<>();

        boolean isSigningOnly(PDDocument before, PDDocument now) throws IOException {
            boolean same = before.getNumberOfPages() == now.getNumberOfPages();
            for (int i = 0; same && i < before.getNumberOfPages(); i++) { // bookmarks and fields lead to pages
                pair(before.getPage(i).getCOSObject(), now.getPage(i).getCOSObject());
                Map<String, COSDictionary> fields = fields(now.getPage(i));
                fields(before.getPage(i)).forEach((name, field) -> pair(field, fields.getOrDefault(name, field)));
            }
            for (int i = 0; same && i < before.getNumberOfPages(); i++) {
                COSDictionary page = before.getPage(i).getCOSObject();
                COSDictionary other = now.getPage(i).getCOSObject();
                same = isSame(page, other, OF_PAGES)
                        && before.getPage(i)
                                .getMediaBox()
                                .toString()
                                .equals(now.getPage(i).getMediaBox().toString())
                        && areFields(other.getCOSArray(COSName.ANNOTS))
                        && areKept(fields(before.getPage(i)), fields(now.getPage(i)));
            }
            Set<String> ignored = new HashSet<>(OF_SIGNING);
            ignored.add("Pages");
            return same
                    && isSame(
                            before.getDocumentCatalog().getCOSObject(),
                            now.getDocumentCatalog().getCOSObject(),
                            ignored);
        }

        /** Whether annotations are nothing but fields of signatures and of text (ISO 32000-1, 12.7.4). */
        private static boolean areFields(COSArray annotations) {
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                boolean field = annotations.getObject(i) instanceof COSDictionary annotation
                        && COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE))
                        && (isOf(COSName.SIG, annotation) || isOf(COSName.TX, annotation))
                        && !annotation.containsKey(COSName.AA);
                if (!field) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isOf(COSName kind, COSDictionary field) {
            return kind.equals(field.getCOSName(COSName.FT));
        }

        /** Fields by name; those without one do not count. */
        private static Map<String, COSDictionary> fields(PDPage page) {
            Map<String, COSDictionary> fields = new TreeMap<>();
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary field && field.getString(COSName.T) != null) {
                    fields.put(field.getString(COSName.T), field);
                }
            }
            return fields;
        }

        /** Whether all fields of text are those that were there, in their places, whatever they are filled in with. */
        private boolean areKept(Map<String, COSDictionary> before, Map<String, COSDictionary> now) throws IOException {
            Map<String, COSDictionary> texts = new TreeMap<>(now);
            texts.values().removeIf(field -> !isOf(COSName.TX, field));
            for (Map.Entry<String, COSDictionary> field : before.entrySet()) {
                COSDictionary same = texts.remove(field.getKey());
                boolean text = isOf(COSName.TX, field.getValue());
                if (text && (same == null || !isSame(field.getValue(), same, OF_FILLING)) || !text && same != null) {
                    return false;
                }
            }
            return texts.isEmpty();
        }

        private boolean isSame(COSDictionary one, COSDictionary other, Set<String> but) throws IOException {
            Set<String> names = new TreeSet<>();
            one.keySet().forEach(name -> names.add(name.getName()));
            other.keySet().forEach(name -> names.add(name.getName()));
            names.removeAll(but);
            for (String name : names) {
                COSName key = COSName.getPDFName(name);
                if (!isSame(one.getItem(key), other.getItem(key))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isSame(COSBase first, COSBase second) throws IOException {
            COSBase one = first instanceof COSObject object ? object.getObject() : first;
            COSBase other = second instanceof COSObject object ? object.getObject() : second;
            if (one == null || other == null) {
                return one == other;
            }
            if (one instanceof COSArray || one instanceof COSDictionary) {
                if (!pair(one, other)) {
                    return true;
                }
            }
            if (one instanceof COSStream stream) {
                return other instanceof COSStream same
                        && Arrays.equals(raw(stream), raw(same))
                        && isSame(stream, same, Set.of());
            }
            if (one instanceof COSDictionary dictionary) {
                return other instanceof COSDictionary same
                        && !(other instanceof COSStream)
                        && isSame(dictionary, same, Set.of());
            }
            if (one instanceof COSArray array) {
                return other instanceof COSArray same && isSame(array, same);
            }
            return one.equals(other);
        }

        /** Whether two objects have not been laid side by side yet. */
        private boolean pair(COSBase one, COSBase other) {
            return seen.computeIfAbsent(one, key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(other);
        }

        private boolean isSame(COSArray one, COSArray other) throws IOException {
            boolean same = one.size() == other.size();
            for (int i = 0; same && i < one.size(); i++) {
                same = isSame(one.get(i), other.get(i));
            }
            return same;
        }

        private static byte[] raw(COSStream stream) throws IOException {
            try (InputStream in = stream.createRawInputStream()) {
                return in.readAllBytes();
            }
        }
    }
}
