package vn.kehoach.intake.pdf;

/** Whether a line ends because its paragraph does, or because it is full. */
final class Filling {
    /** A line that misses the margin by less reaches it, pt. */
    private static final double REACHED = 2;

    /** Words that would have fitted so narrowly may not have fitted at all, pt. */
    private static final double CLOSE = 1;

    private Filling() {}

    /** Whether the first word of the next line would not have found room on a line. */
    static boolean isFull(Frame frame, Line line, Line next) {
        double room = frame.right() - line.right();
        return room < REACHED || line.blank() + next.firstWord() > room - CLOSE;
    }

    /** Whether a line is stretched, or as good as stretched, to the right margin. */
    static boolean reaches(Frame frame, Line line) {
        return frame.right() - line.right() < REACHED;
    }

    /** Whether a centred line has no room for the first word of the next one. */
    static boolean isFullCentred(Frame frame, Line line, Line next) {
        return line.width() + line.blank() + next.firstWord() > frame.width();
    }
}
