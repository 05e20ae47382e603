package vn.kehoach.onto.patch;

/** Pointers through a plan, taken apart. */
public final class Paths {
    private Paths() {}

    /** The pointer of what is around; of the root, the root. */
    public static String parent(String pointer) {
        return pointer.substring(0, Math.max(pointer.lastIndexOf('/'), 0));
    }

    /** The last step, with its escapes undone. */
    public static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** Whether a part is another one or lies in it. */
    public static boolean isWithin(String pointer, String around) {
        return pointer.startsWith(around)
                && (pointer.length() == around.length() || pointer.charAt(around.length()) == '/');
    }

    /** The place in a list that the last step is; -1 where it is a key. */
    public static int index(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return !last.isEmpty() && last.length() < 9 && last.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(last)
                : -1;
    }
}
