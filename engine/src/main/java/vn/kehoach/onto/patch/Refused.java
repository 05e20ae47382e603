package vn.kehoach.onto.patch;

/** Says that an edit cannot be made in a file without touching more than it is about. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    Refused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
