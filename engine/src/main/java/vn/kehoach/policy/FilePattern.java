package vn.kehoach.policy;

import java.util.regex.Pattern;

/** Patterns of file names: {@code *} and {@code ?} within a name, {@code **} over folders; one without {@code /} fits in every folder. */
final class FilePattern {
    private static final Pattern SIGN = Pattern.compile("[*?]");

    private FilePattern() {}

    /** Whether several files may be meant. */
    static boolean isPattern(String pattern) {
        return SIGN.matcher(pattern).find() || pattern.endsWith("/");
    }

    /** Whether a file is meant, by its way from the folder of the office's file, with {@code /}. */
    static boolean fits(String pattern, String way) {
        String clean = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        String whole = clean.endsWith("/") ? clean + "**" : clean;
        String subject = clean.contains("/") ? way : way.substring(way.lastIndexOf('/') + 1);
        return Pattern.matches(expression(whole), subject);
    }

    private static String expression(String pattern) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (pattern.startsWith("**/", i)) {
                expression.append("(?:.*/)?");
                i += 2;
            } else if (pattern.startsWith("**", i)) {
                expression.append(".*");
                i++;
            } else if (sign == '*') {
                expression.append("[^/]*");
            } else if (sign == '?') {
                expression.append("[^/]");
            } else {
                expression.append(Pattern.quote(String.valueOf(sign)));
            }
        }
        return expression.toString();
    }
}
