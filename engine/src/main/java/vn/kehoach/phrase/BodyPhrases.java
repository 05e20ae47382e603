package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.setting.Setting;

/**
 * Finds the bodies that a heading, a line of the recipients or a sentence names. Make one for each document: the setting tells
 * whose tier {@code Công an xã} is and what bodies are called on the day. Not for several threads.
 */
public final class BodyPhrases {
    private final Setting setting;
    private final BodyMatcher matcher;
    /** What the catalogue calls a body: a document names few bodies, and each often. */
    private final Map<AgencyRef, Optional<String>> names = new HashMap<>();

    /**
     * For the documents of one setting.
     *
     * @param setting of a plan whose issuer and day are known; nothing else of the plan matters
     */
    public BodyPhrases(Setting setting) {
        this.setting = setting;
        this.matcher = new BodyMatcher(setting);
    }

    /** The bodies of a heading: {@code Đề nghị Ủy ban MTTQ xã và các tổ chức thành viên}. */
    public BodyList heading(String text) {
        return new BodyListReader(text, matcher, this::as).heading();
    }

    /** The bodies of a line of the recipients; every word belongs to one of them, be it {@code other}. */
    public BodyList recipients(String text) {
        return new BodyListReader(text, matcher, this::as).recipients();
    }

    /** Every body that a sentence names, in order; those of the catalogue only. */
    public List<Found<AgencyRef>> mentions(String text) {
        return mentions(text, Words.of(text));
    }

    /**
     * The same, where the words are known.
     *
     * @param plain {@link Words#of} the text
     */
    public List<Found<AgencyRef>> mentions(String text, List<Word> plain) {
        List<Word> words = ShortForms.writeOut(plain);
        List<Found<AgencyRef>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<BodyMatcher.Match> match = matcher.at(words, text, at);
            if (match.isPresent()) {
                int start = words.get(at).start();
                int end = words.get(match.get().next() - 1).end();
                AgencyRef body = as(match.get().body(), text.substring(start, end));
                found.add(Found.in(text, start, end, body, match.get().certainty()));
            }
            at = match.map(BodyMatcher.Match::next).orElse(at + 1);
        }
        return found;
    }

    /**
     * Who does what a sentence tells, where it begins with the body ({@code Sở Y tế chủ trì, phối hợp Công an tỉnh …}) or says
     * with whom ({@code Phối hợp với Công an xã …}).
     */
    public BodyList task(String text) {
        return new BodyListReader(text, matcher, this::as).task();
    }

    /** A body with the words by which it is printed, where they are not the catalogue's. */
    private AgencyRef as(AgencyRef body, String printed) {
        AgencyRef plain = new AgencyRef(body.role(), Optional.empty());
        return names.computeIfAbsent(plain, setting::name).equals(Optional.of(printed))
                ? plain
                : new AgencyRef(body.role(), Optional.of(printed));
    }
}
