package vn.kehoach.check.rule.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Mention;

/** Where a number and a date stand in the words of a citation; places are in UTF-16 units from 0 of the text. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("(?U)[0-9]+[A-Za-z]?(?:\\s*[/–-]\\s*[\\p{L}0-9&.]+)*");
    private static final Pattern DATE = Pattern.compile(
            "(?U)[0-9]{1,2}(?:\\s*[/.-]\\s*|\\s*tháng\\s*)[0-9]{1,2}(?:\\s*[/.-]\\s*|\\s*năm\\s*)[0-9]{4}");
    private static final Pattern DAY = Pattern.compile("(?U)(?:,\\s*)?(?:ngày|ký ngày|ban hành ngày)\\s*[0-9]");

    private Numbers() {}

    /** Where the number begins; where there is none, the words. */
    static int start(Mention mention) {
        Matcher number = NUMBER.matcher(head(mention));
        return mention.start() + (number.find() ? number.start() : 0);
    }

    /** Behind the number; where there is none, behind the words. */
    static int end(Mention mention) {
        String head = head(mention);
        Matcher number = NUMBER.matcher(head);
        return mention.start() + (number.find() ? number.end() : head.length());
    }

    /** Where the date begins, without "ngày"; where there is none, the words. */
    static int dateStart(Mention mention) {
        Matcher date = DATE.matcher(mention.words());
        return mention.start() + (date.find() ? date.start() : 0);
    }

    /** Behind the date; where there is none, behind the words. */
    static int dateEnd(Mention mention) {
        Matcher date = DATE.matcher(mention.words());
        return mention.start() + (date.find() ? date.end() : mention.words().length());
    }

    /** What stands before the date. */
    private static String head(Mention mention) {
        Matcher day = DAY.matcher(mention.words());
        return day.find() ? mention.words().substring(0, day.start()) : mention.words();
    }
}
