package vn.kehoach.onto;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;

/** What is said of the changes of one plan file: printed place and line of the file, then what. */
public final class Sentences {
    private static final List<String> EDGES = List.of(
            "bases",
            "opening",
            "title",
            "number",
            "date",
            "place",
            "type",
            "issuer",
            "recipients",
            "archive",
            "signature");

    private static final Pattern ANNEX = Pattern.compile("/annexes/(\\d{1,4})");

    private final String file;

    /** For the changes of a file of that name. */
    public Sentences(String file) {
        this.file = file;
    }

    /** The sentences in a language. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, Sentences.class, List.of("messages"));
    }

    /** A change that is made. */
    public Message of(Change change) {
        Message at = at(change.at());
        Words words = Words.of(change);
        String before = Excerpt.of(words.before(), words.after());
        String after = Excerpt.of(words.after(), words.before());
        if (change instanceof Change.Added) {
            return Message.of("change.added", at, after);
        }
        if (change instanceof Change.Deleted) {
            return Message.of("change.deleted", at, before);
        }
        if (change instanceof Change.Moved moved) {
            return Message.of("change.moved", at, Excerpt.shortened(moved.text()));
        }
        if (change instanceof Change.Split split) {
            return Message.of("change.split", at, Excerpt.shortened(split.kept()), Excerpt.shortened(split.rest()));
        }
        if (change instanceof Change.Merged merged) {
            return Message.of("change.merged", at, at(merged.gone()), Excerpt.shortened(merged.text()));
        }
        if (change instanceof Change.TargetChanged target) {
            return Message.of("change.target", at, target.key(), target.before(), target.after());
        }
        if (change instanceof Change.RecipientsChanged) {
            return words.before().isEmpty()
                    ? Message.of("change.recipients.added", at, after)
                    : words.after().isEmpty()
                            ? Message.of("change.recipients.gone", at, before)
                            : Message.of("change.recipients", at, before, after);
        }
        String key = change instanceof Change.TitleChanged
                ? "change.title"
                : change instanceof Change.HeadChanged
                        ? "change.head"
                        : change instanceof Change.SignatureChanged ? "change.signature" : "change.text";
        return Message.of(key, at, before, after);
    }

    /** A change that is not made. */
    public Message of(Unplaced unplaced) {
        Message at = at(unplaced.at());
        Message reason = Message.of("reason." + word(unplaced.reason()));
        String before = Excerpt.of(unplaced.before(), unplaced.after());
        String after = Excerpt.of(unplaced.after(), unplaced.before());
        if (unplaced.before().isEmpty()) {
            return Message.of("unplaced.added", at, after, reason);
        }
        return unplaced.after().isEmpty()
                ? Message.of("unplaced.gone", at, before, reason)
                : Message.of("unplaced", at, before, after, reason);
    }

    /** A notice. */
    public Message of(Notice notice) {
        List<Object> arguments = new ArrayList<>();
        if (notice.kind() != Notice.Kind.COMMENTS_GONE) {
            arguments.add(at(notice.at()));
        }
        notice.details().forEach(each -> arguments.add(Excerpt.shortened(each)));
        return Message.of("notice." + word(notice.kind()), arguments.toArray());
    }

    private Message at(At at) {
        return Message.of("at", where(at), file, String.valueOf(at.line()));
    }

    private static Message where(At at) {
        String first = at.pointer().replaceFirst("^/([^/]*).*$", "$1");
        if (EDGES.contains(first)) {
            return Message.of("where." + first);
        }
        Matcher annex = ANNEX.matcher(at.pointer());
        if (annex.lookingAt()) {
            int number = Integer.parseInt(annex.group(1)) + 1;
            return at.printed().isEmpty()
                    ? Message.of("where.annex", number)
                    : Message.of("where.annex.numbered", number, at.printed());
        }
        if (at.printed().isEmpty()) {
            return Message.of("where.form");
        }
        return at.dash() > 0
                ? Message.of("where.dash", at.printed(), at.dash())
                : Message.of("where.numbered", at.printed());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
