package vn.kehoach.intake.doc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import vn.kehoach.intake.word.Fields;
import vn.kehoach.intake.word.Type;
import vn.kehoach.legacy.Legacy;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** What is known while a document is being read from top to bottom. */
final class DocReading {
    final HWPFDocument document;
    final DocLists lists;
    final List<Remark> remarks = new ArrayList<>();
    final List<Place> comments = new ArrayList<>();

    private final Map<Integer, Place> places = new TreeMap<>();
    private final Set<String> legacyFonts = new LinkedHashSet<>();
    private Fields fields = new Fields(0, 0);
    private int paragraphs;

    DocReading(HWPFDocument document) {
        this.document = document;
        this.lists = new DocLists(document);
    }

    /** A story is read next. */
    void begin(String text) {
        fields = new Fields(
                text.chars().filter(c -> c == DocText.FIELD_BEGIN).count(),
                text.chars().filter(c -> c == DocText.FIELD_END).count());
    }

    /** The fields of the story. */
    Fields fields() {
        return fields;
    }

    /** The place of the next paragraph, which begins at a character. */
    Place next(int offset) {
        Place place = Place.of(++paragraphs);
        places.put(offset, place);
        return place;
    }

    /** The place of the paragraph that comes next, without going there. */
    Place upcoming() {
        return Place.of(paragraphs + 1);
    }

    /** The place of a character. */
    Place placeOf(int offset) {
        Place place = Place.of(1);
        for (Map.Entry<Integer, Place> entry : places.entrySet()) {
            if (entry.getKey() <= offset) {
                place = entry.getValue();
            }
        }
        return place;
    }

    /** Says of a font once that its letters were in a legacy encoding. */
    void noteFont(String text, Type type, Place place) {
        Legacy.byFont(type.font())
                .filter(legacy -> !legacy.toUnicode(text).equalsIgnoreCase(text))
                .filter(legacy -> legacyFonts.add(type.font()))
                .ifPresent(
                        legacy -> remarks.add(Remark.of(place, Matter.LEGACY_ENCODING, legacy.title(), type.font())));
    }
}
