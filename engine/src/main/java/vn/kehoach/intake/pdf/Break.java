package vn.kehoach.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a line goes on with the paragraph of the lines before it. */
final class Break {
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…][\"”’')]*$");
    private static final double SAME_SIZE = 0.8;

    private final Frame frame;

    Break(Frame frame) {
        this.frame = frame;
    }

    /**
     * Whether a line goes on with a paragraph.
     *
     * @param paragraph its lines so far, at least one
     * @param line the next one
     * @param after the line after that; null for none
     */
    boolean joins(List<Line> paragraph, Line line, Line after) {
        Line last = paragraph.get(paragraph.size() - 1);
        if (Math.abs(last.size() - line.size()) > SAME_SIZE || isGap(paragraph, line, after)) {
            return false;
        }
        if (isCentred(paragraph, line)) {
            return Filling.isFullCentred(frame, last, line) && last.isBold() == line.isBold();
        }
        if (!Filling.isFull(frame, last, line)) {
            return false;
        }
        return isInPlace(paragraph, line) && isPlausible(paragraph, line);
    }

    private boolean isCentred(List<Line> paragraph, Line line) {
        List<Line> all = new ArrayList<>(paragraph);
        all.add(line);
        return frame.isCentred(all);
    }

    private boolean isGap(List<Line> paragraph, Line line, Line after) {
        Line last = paragraph.get(paragraph.size() - 1);
        if (last.page() != line.page()) {
            return false;
        }
        double step = line.y() - last.y();
        double more = Math.max(1.2, 0.1 * line.size());
        if (paragraph.size() > 1) {
            Line before = paragraph.get(paragraph.size() - 2);
            if (before.page() == last.page()) {
                return step > last.y() - before.y() + more;
            }
        }
        double usual = frame.pitch() == 0 ? 1.8 : frame.pitch();
        boolean wide = step > usual * line.size() + more;
        boolean goesOn = after != null
                && after.page() == line.page()
                && Math.abs(after.y() - line.y() - step) < 0.6
                && Math.abs(after.left() - line.left()) <= Frame.SAME
                && last.left() - line.left() > Frame.SAME;
        return wide && !goesOn;
    }

    /** Whether the line begins where the paragraph's further lines do. */
    private boolean isInPlace(List<Line> paragraph, Line line) {
        Line last = paragraph.get(paragraph.size() - 1);
        if (paragraph.size() > 1) {
            return Math.abs(line.left() - last.left()) <= Frame.SAME;
        }
        double in = line.left() - last.left();
        if (in < -Frame.SAME) {
            boolean atMargin = Math.abs(line.left() - frame.left()) <= Frame.SAME;
            return atMargin || !(frame.isFirst(line) && Mark.length(line.text()) > 0);
        }
        if (in <= Frame.SAME) {
            return !frame.isFirst(last);
        }
        boolean behindMark = Mark.length(last.text()) > 0 && Math.abs(line.left() - last.textLeft()) <= 4;
        return behindMark || frame.hangs().stream().anyMatch(hang -> Math.abs(in - hang) <= Frame.SAME);
    }

    /** Where the place leaves it open, how full the line before is and the words decide. */
    private boolean isPlausible(List<Line> paragraph, Line line) {
        Line last = paragraph.get(paragraph.size() - 1);
        boolean reaches = Filling.reaches(frame, last);
        boolean ended = ENDED.matcher(last.text()).matches();
        boolean marked = Mark.length(line.text()) > 0;
        if (Math.abs(paragraph.get(0).left() - line.left()) > Frame.SAME) {
            return reaches || !(ended && marked);
        }
        if (frame.spaced() && last.page() == line.page()) {
            return true;
        }
        boolean begins = marked || Character.isUpperCase(line.text().codePointAt(0));
        if (frame.justified() && !reaches) {
            return !begins && !isJustified(paragraph);
        }
        return !(ended && begins);
    }

    private boolean isJustified(List<Line> paragraph) {
        List<Line> inner = paragraph.subList(0, paragraph.size() - 1);
        return !inner.isEmpty() && inner.stream().allMatch(line -> Filling.reaches(frame, line));
    }
}
