package vn.kehoach.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** Splits a text into lines and takes out what no reader sees or what belongs to the pages it was copied from. */
final class Lines {
    /** Zero-width characters, marks of byte order and direction, soft hyphens. */
    private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]");

    private static final Pattern BLANKS = Pattern.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]");
    private static final Pattern CONTROLS = Pattern.compile("[\u0000-\u0008\u000e-\u001f\u007f-\u009f]");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:[-–—] ?)?\\d{1,3}(?: ?[-–—])?|(?:trang|page) ?:? ?\\d{1,3}(?: ?(?:/|of|trên) ?\\d{1,3})?|\\d{1,3} ?/ ?\\d{1,3}");

    /** A picture in Markdown; its words are the reader's, not the document's. */
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\[\\]]{0,200}+)\\]\\([^()]{0,500}+\\)");

    private final List<TextLine> lines = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int number = 1;

    private Lines() {}

    /** The lines of a text with what was left out of them. */
    record Read(List<TextLine> lines, List<Remark> remarks) {}

    static Read of(String text) {
        Lines lines = new Lines();
        lines.split(text);
        lines.takeOutPageNumbers();
        return new Read(lines.lines, lines.remarks);
    }

    /** A form feed ends a page and with it a line, but editors do not count it as one. */
    private void split(String text) {
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean windows = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            boolean counted = c == '\n' || c == '\r';
            if (counted || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                add(text.substring(start, at));
                if (c == '\f') {
                    add("");
                }
                number += counted ? 1 : 0;
                at += windows ? 1 : 0;
                start = at + 1;
            }
        }
        add(text.substring(start));
    }

    private void add(String raw) {
        String seen = INVISIBLE.matcher(raw).replaceAll("");
        String even = BLANKS.matcher(seen).replaceAll(" ");
        String clean = CONTROLS.matcher(even).replaceAll("");
        lines.add(new TextLine(number, takeOutPictures(clean)));
        int unreadable = even.indexOf('\ufffd');
        if (unreadable >= 0) {
            String around = even.substring(Math.max(0, unreadable - 20), Math.min(even.length(), unreadable + 20));
            remarks.add(Remark.of(Place.of(number), Matter.UNREADABLE, around.strip()));
        }
    }

    private String takeOutPictures(String line) {
        return PICTURE.matcher(line).replaceAll(picture -> {
            remarks.add(Remark.of(Place.of(number), Matter.OBJECT, picture.group(1)));
            return "";
        });
    }

    private void takeOutPageNumbers() {
        for (int at = 0; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            String words = line.text();
            if (words.length() < 20
                    && isBlankAt(at - 1)
                    && isBlankAt(at + 1)
                    && PAGE_NUMBER.matcher(words).matches()) {
                remarks.add(Remark.of(Place.of(line.number()), Matter.PAGE_NUMBER, words));
                lines.set(at, new TextLine(line.number(), ""));
            }
        }
    }

    private boolean isBlankAt(int at) {
        return at < 0
                || at >= lines.size()
                || lines.get(at).isBlank()
                || lines.get(at).isRule();
    }
}
