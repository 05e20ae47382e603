package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;

/** Reads one text as a list of bodies, from left to right. */
final class BodyListReader {
    private static final int SHORT = 9;

    private final String text;
    private final List<Word> words;
    private final BodyMatcher matcher;
    private final Naming naming;
    private final List<Found<AgencyRef>> bodies = new ArrayList<>();
    private final List<Found<AgencyRef>> with = new ArrayList<>();
    private Optional<Item.Mode> mode = Optional.empty();
    /** {@code sở}, where it was said once for all that follow. */
    private Optional<Word> kind = Optional.empty();

    private int at;

    /** Gives a body the words by which it is printed. */
    interface Naming {
        AgencyRef name(AgencyRef body, String printed);
    }

    BodyListReader(String text, BodyMatcher matcher, Naming naming) {
        this.text = text;
        this.words = Words.writtenOut(text);
        this.matcher = matcher;
        this.naming = naming;
    }

    /** A heading: bodies of the catalogue, and others that look like one. */
    BodyList heading() {
        readMode();
        readList(bodies, true);
        if (!bodies.isEmpty()) {
            readHelpers();
            readCommand();
        }
        return result();
    }

    /** A line of the recipients: whatever is not in the catalogue is another body. */
    BodyList recipients() {
        while (at < words.size()) {
            if (!readBody(bodies, false) && !readOther(bodies)) {
                break;
            }
            skipSeparator();
        }
        return result();
    }

    /** A sentence: bodies at its beginning, or with whom. */
    BodyList task() {
        readMode();
        readList(bodies, false);
        readHelpers();
        return result();
    }

    private BodyList result() {
        while (!bodies.isEmpty() && at < words.size() && words.get(at).isIn(":", ".", ";", "/")) {
            at++;
        }
        int end = at == 0 ? 0 : words.get(at - 1).end();
        boolean none = bodies.isEmpty() && with.isEmpty();
        return none
                ? new BodyList(Optional.empty(), bodies, with, 0, false)
                : new BodyList(mode, bodies, with, end, at == words.size());
    }

    private void readMode() {
        for (Openings.Opening opening : Openings.ALL) {
            if (Words.startAt(words, at, opening.forms())) {
                at += opening.forms().size();
                mode = opening.mode();
                return;
            }
        }
    }

    private void readList(List<Found<AgencyRef>> into, boolean others) {
        readKind();
        int start = at;
        while (at < words.size()) {
            boolean read = readBody(into, others)
                    || (others && Openings.looksLikeBody(words, at) && isShort() && readOther(into));
            if (!read) {
                at = start;
                return;
            }
            start = at;
            if (!skipSeparator()) {
                return;
            }
        }
        at = start;
    }

    /** {@code các sở: Tài chính, Y tế}. */
    private void readKind() {
        int next = at + Openings.DEPARTMENTS.size();
        boolean listed = Words.startAt(words, at, Openings.DEPARTMENTS)
                && next < words.size()
                && (words.get(next).is(":") || words.get(next).isCapital());
        if (listed) {
            kind = Optional.of(words.get(next - 1));
            at = words.get(next).is(":") ? next + 1 : next;
        }
    }

    /** A name that lacks the word of its kind. */
    private Optional<BodyMatcher.Match> ofKind() {
        return kind.flatMap(word -> {
            List<Word> whole = new ArrayList<>(List.of(word));
            whole.addAll(words.subList(at, words.size()));
            return matcher.at(whole, text, 0)
                    .map(match -> new BodyMatcher.Match(match.body(), at + match.next() - 1, match.certainty()));
        });
    }

    /** A heading that is a name: few words up to its end or colon. */
    private boolean isShort() {
        int end = at;
        while (end < words.size() && !words.get(end).isIn(":", ";", ".")) {
            end++;
        }
        return end - at <= 2 * SHORT;
    }

    /** A body of the catalogue, perhaps behind the post of its head. */
    private boolean readBody(List<Found<AgencyRef>> into, boolean nearly) {
        Optional<BodyMatcher.Match> match = matcher.at(words, text, at);
        int post = match.isPresent() ? 0 : Openings.lengthOfPost(words, at);
        if (match.isEmpty() && post > 0 && at + post < words.size()) {
            match = matcher.at(words, text, at + post);
        }
        if (match.isEmpty()) {
            match = ofKind();
        }
        if (match.isEmpty() && nearly && isShort()) {
            match = matcher.near(words, text, at);
        }
        if (match.isEmpty()) {
            return false;
        }
        add(into, match.get().body(), match.get().next(), match.get().certainty());
        return true;
    }

    private void add(List<Found<AgencyRef>> into, AgencyRef body, int next, Certainty certainty) {
        int end = Tails.end(words, next);
        int from = words.get(at).start();
        int to = words.get(end - 1).end();
        into.add(Found.in(text, from, to, naming.name(body, text.substring(from, to)), certainty));
        at = end;
    }

    /**
     * A body that the catalogue does not have: up to a separator behind which another one begins. What stands behind a dash may
     * be the one that it belongs to: {@code C04 - Bộ Công an}.
     */
    private boolean readOther(List<Found<AgencyRef>> into) {
        int end = at;
        while (end < words.size() && !endsHere(end)) {
            Word word = words.get(end);
            Optional<BodyMatcher.Match> belongs =
                    word.isIn("-", "–") && end + 1 < words.size() ? matcher.at(words, text, end + 1) : Optional.empty();
            if (belongs.isPresent() && end > at) {
                add(into, belongs.get().body(), belongs.get().next(), Certainty.LIKELY);
                return true;
            }
            end++;
        }
        if (end == at) {
            return false;
        }
        add(into, new AgencyRef(AgencyRef.OTHER, Optional.empty()), end, Certainty.LIKELY);
        return true;
    }

    private boolean endsHere(int place) {
        Word word = words.get(place);
        if (word.isIn(";", ":") || (word.is(".") && place + 1 == words.size())) {
            return true;
        }
        int next = place + 1;
        if (!word.is(",") && !word.is(Openings.AND)) {
            return false;
        }
        return next < words.size()
                && !Openings.isCode(words, next)
                && (matcher.at(words, text, next).isPresent()
                        || (words.get(next).isCapital() && Openings.looksLikeBody(words, next)));
    }

    private boolean skipSeparator() {
        int start = at;
        while (at < words.size() && words.get(at).isIn(",", ";", Openings.AND, Openings.TOGETHER)) {
            at++;
        }
        return at > start;
    }

    /** {@code chủ trì, phối hợp với …}. */
    private void readHelpers() {
        int start = at;
        int verb = Openings.lengthOfHelp(words, at);
        if (verb == 0) {
            return;
        }
        at += verb;
        readList(with, false);
        if (with.isEmpty()) {
            at = start;
        }
    }

    /** {@code Bộ Chỉ huy quân sự tỉnh chỉ đạo lực lượng …}: who does it through whom is one name. */
    private void readCommand() {
        boolean commands = Words.startAt(words, at, Openings.COMMANDS);
        int end = at;
        while (end < words.size() && !words.get(end).isIn(":", ".", ";", ",")) {
            end++;
        }
        if (commands && end - at <= SHORT + 2) {
            Found<AgencyRef> last = bodies.remove(bodies.size() - 1);
            int to = words.get(end - 1).end();
            AgencyRef named = naming.name(last.value(), text.substring(last.start(), to));
            bodies.add(Found.in(text, last.start(), to, named, last.certainty()));
            at = end;
        }
    }
}
