package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;
import vn.kehoach.outline.Line;

/** What is collected while a plan is made: where its parts come from, and what there is to say. */
final class Notes {
    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, List<Remark>> doubts = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** A part of the plan (pointer through its full shape) was made of a line. */
    void madeOf(String pointer, Line line) {
        places.computeIfAbsent(pointer, none -> new ArrayList<>()).addAll(line.places());
        words.computeIfAbsent(pointer, none -> new ArrayList<>()).addAll(Conservation.words(line.words()));
    }

    /** The original's words by the pointer of the part that was made of them. */
    Map<String, List<String>> words() {
        return words;
    }

    /** Something to say that concerns no value of the plan. */
    void say(Place place, Matter matter, String... details) {
        remarks.add(Remark.of(place, matter, details));
    }

    /** Something to say at a value of the plan: it stands in the file as a comment too. */
    void doubt(String pointer, Place place, Matter matter, String... details) {
        Remark remark = Remark.of(place, matter, details);
        remarks.add(remark);
        doubts.computeIfAbsent(pointer, none -> new ArrayList<>()).add(remark);
    }

    Map<String, List<Place>> places() {
        return places;
    }

    Map<String, List<Remark>> doubts() {
        return doubts;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
