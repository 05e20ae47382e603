package vn.kehoach.onto;

/**
 * The words of a change.
 *
 * @param before empty where there were none
 * @param after empty where there are none
 */
record Words(String before, String after) {

    static Words of(Change change) {
        if (change instanceof Change.TextChanged text) {
            return new Words(text.before(), text.after());
        }
        if (change instanceof Change.TitleChanged title) {
            return new Words(title.before(), title.after());
        }
        if (change instanceof Change.Added added) {
            return new Words("", added.text());
        }
        if (change instanceof Change.Deleted deleted) {
            return new Words(deleted.text(), "");
        }
        if (change instanceof Change.Moved moved) {
            return new Words(moved.text(), moved.text());
        }
        if (change instanceof Change.Split split) {
            return new Words(split.kept() + " " + split.rest(), split.kept() + "\n" + split.rest());
        }
        if (change instanceof Change.Merged merged) {
            return new Words("", merged.text());
        }
        if (change instanceof Change.RecipientsChanged line) {
            return new Words(line.before(), line.after());
        }
        if (change instanceof Change.SignatureChanged signature) {
            return new Words(signature.before(), signature.after());
        }
        if (change instanceof Change.HeadChanged head) {
            return new Words(head.before(), head.after());
        }
        Change.TargetChanged target = (Change.TargetChanged) change;
        return new Words(target.before(), target.after());
    }
}
