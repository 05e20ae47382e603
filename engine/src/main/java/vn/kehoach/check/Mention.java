package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.phrase.Citation;
import vn.kehoach.phrase.Found;

/**
 * A legal document that a text of a plan cites in words, not by {@code [@key]}.
 *
 * @param prose the text
 * @param found its words: type, number, date and issuer; places are in UTF-16 units from 0
 * @param end behind its words and what the text gives as its title
 * @param isOfAnother whether it stands in the title of another document or in quotation marks: then the words are not the author's
 */
public record Mention(Prose prose, Found<Citation> found, int end, boolean isOfAnother) {
    private static final int LONGEST_LINK = 12;
    private static final Pattern JOINED = Pattern.compile("\\s*(?:[,;]|,?\\s*và|hoặc)\\s*");
    private static final Pattern DATED = Pattern.compile("(?U)ngày\\s*[0-9]{1,2}\\s*(?:[/.-]|tháng)");

    /** Those of a text, in its order. */
    public static List<Mention> of(Prose prose) {
        List<Found<Citation>> all = prose.citations();
        List<Mention> mentions = new ArrayList<>(all.size());
        int covered = 0;
        for (int i = 0; i < all.size(); i++) {
            Found<Citation> found = all.get(i);
            int end = end(prose.text(), all, i);
            boolean isNested = found.start() < covered;
            mentions.add(new Mention(prose, found, end, isNested || prose.isQuoted(found.start())));
            covered = Math.max(covered, end);
        }
        return List.copyOf(mentions);
    }

    /** Behind the title; one that the catalogue does not know ends where the next document of a list begins. */
    private static int end(String text, List<Found<Citation>> all, int index) {
        Found<Citation> found = all.get(index);
        Citation citation = found.value();
        int end = Math.max(found.end(), Math.max(citation.titleEnd(), citation.saidEnd()));
        if (citation.titleEnd() > found.end() && citation.known()) {
            return end;
        }
        for (Found<Citation> next : all.subList(index + 1, all.size())) {
            int link = Math.max(found.end(), next.start() - LONGEST_LINK);
            String before = next.start() > link ? text.substring(link, next.start()) : "";
            if (next.start() < end && isLink(before)) {
                return linkStart(text, next.start());
            }
        }
        return end;
    }

    /** Whether the words before a document only join it to the one before. */
    private static boolean isLink(String before) {
        String words = before.stripTrailing();
        return words.endsWith(",")
                || words.endsWith(";")
                || words.endsWith(" và")
                || JOINED.matcher(before).matches();
    }

    private static int linkStart(String text, int next) {
        String before = text.substring(0, next).stripTrailing();
        String bare =
                before.endsWith("và") ? before.substring(0, before.length() - 2).stripTrailing() : before;
        return bare.endsWith(",") || bare.endsWith(";") ? bare.length() - 1 : bare.length();
    }

    /** Where its words begin. */
    public int start() {
        return found.start();
    }

    /** The document: the catalogue's, or one made of the words. */
    public LegalDocument document() {
        return found.value().document();
    }

    /** Whether the catalogue has it, and nothing in the words speaks against that. */
    public boolean isKnown() {
        return found.value().known();
    }

    /** Its number as printed, without blanks; absent for a law cited by name. */
    public Optional<String> number() {
        return document().isLaw() && !words().contains("/")
                ? Optional.empty()
                : document().number();
    }

    /** Type, number, date and issuer as printed. */
    public String words() {
        return found.words();
    }

    /** Whether the words have a date. */
    public boolean isDated() {
        return DATED.matcher(words()).find();
    }

    /** Whether the words name the issuer, or joining words say who shares it. */
    public boolean hasIssuer() {
        return words().contains(" của ") || prose.text().startsWith(" giữa ", found.end());
    }

    /** What the text gives as the title, as printed; empty where it gives none. */
    public String title() {
        String title = prose.text().substring(found.end(), end);
        return title.replaceFirst("^[\\s,]+", "").strip();
    }
}
