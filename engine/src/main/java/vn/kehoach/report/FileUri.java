package vn.kehoach.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of files as URI references (RFC 3986; absolute ones RFC 8089). */
final class FileUri {
    private static final String UNRESERVED = "-._~!$&'()*+,;=@";

    private FileUri() {}

    /** A file's name as given on the command line: {@code kế hoạch.yaml} is {@code k%E1%BA%BF%20ho%E1%BA%A1ch.yaml}. */
    static String of(String name) {
        String path = name.matches("(?i)[a-z]:[\\\\/].*|\\\\\\\\.*") ? name.replace('\\', '/') : slashed(name);
        boolean drive = path.matches("(?i)[a-z]:/.*");
        if (drive) {
            return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2));
        }
        if (path.startsWith("//")) {
            return "file:" + encoded(path);
        }
        String plain = path.replaceFirst("^(\\./+)+", "");
        return path.startsWith("/") ? "file://" + encoded(path) : encoded(plain);
    }

    /** On Windows a folder may be divided off by either mark; elsewhere a backslash is a letter like others. */
    private static String slashed(String name) {
        return name.contains("/") ? name : name.replace('\\', '/');
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1)).map(FileUri::segment).collect(Collectors.joining("/"));
    }

    private static String segment(String segment) {
        StringBuilder out = new StringBuilder();
        for (byte each : segment.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0);
            out.append(plain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return out.toString();
    }
}
