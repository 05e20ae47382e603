package vn.kehoach.yaml;

/** JSON Pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /** A key as it stands in a pointer: {@code ~} and {@code /} escaped. */
    public static String escape(String key) {
        return key.indexOf('~') < 0 && key.indexOf('/') < 0
                ? key
                : key.replace("~", "~0").replace("/", "~1");
    }

    /** How many keys and indexes a pointer has; the root's has none. */
    public static int depth(String pointer) {
        return (int) pointer.chars().filter(each -> each == '/').count();
    }
}
