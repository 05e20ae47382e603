package vn.kehoach.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;

/** Finds the words of units' types that names in capitals follow. */
final class UnitMentions {
    private static final int LONGEST_NAME = 5;
    private static final Map<String, List<Noun>> NOUNS = new HashMap<>();
    private static final Set<String> SEVERAL =
            Set.of(form("các"), form("hai"), form("ba"), form("những"), form("giữa"));
    private static final String AND = form("và");
    private static final String COOPERATIVE = form("tác");
    private static final List<String> TERRITORY = List.of(form("địa"), form("bàn"));
    private static final String APOSTROPHES = "'’";

    static {
        for (UnitType type : UnitType.values()) {
            add(type.vietnamese(), type);
        }
        add("tp", UnitType.CITY);
        add("tp.", UnitType.CITY);
    }

    private final Setting setting;
    private final LocalDate day;
    private final List<UnitMention> found = new ArrayList<>();

    private UnitMentions(Setting setting) {
        this.setting = setting;
        this.day = setting.day().orElseThrow();
    }

    private record Noun(List<String> forms, UnitType type) {}

    static List<UnitMention> in(List<Prose> texts, Setting setting) {
        if (setting.unit().isEmpty() || setting.day().isEmpty()) {
            return List.of();
        }
        UnitMentions mentions = new UnitMentions(setting);
        texts.forEach(mentions::read);
        return List.copyOf(mentions.found);
    }

    private void read(Prose prose) {
        List<Word> words = prose.words();
        for (int at = 0; at < words.size() - 1; at++) {
            List<Noun> nouns = NOUNS.get(words.get(at).form());
            if (nouns == null && words.get(at).is(TERRITORY.get(0)) && Words.startAt(words, at, TERRITORY)) {
                bare(prose, at + TERRITORY.size());
            } else if (nouns != null) {
                for (Noun noun : nouns) {
                    int name = at + noun.forms().size();
                    if (Words.startAt(words, at, noun.forms()) && isName(words, name) && !isCooperative(words, at)) {
                        at = Math.max(at, read(prose, at, name, noun.type()) - 1);
                        break;
                    }
                }
            }
        }
    }

    /** {@code địa bàn Quỳ Hợp}: a name of several syllables without its type, which can be no other unit's. */
    private void bare(Prose prose, int nameAt) {
        List<Word> words = prose.words();
        if (!isName(words, nameAt)) {
            return;
        }
        int next = endOfName(words, nameAt);
        String name = prose.text()
                .substring(words.get(nameAt).start(), words.get(next - 1).end());
        List<Unit> now = setting.catalogues().units().find(name, day);
        if (next - nameAt > 1 && now.size() <= 1) {
            UnitType type =
                    now.isEmpty() ? setting.lineage().get(0).type() : now.get(0).type();
            found.add(new UnitMention(prose, nameAt, nameAt, next, type, name, false, now));
        }
    }

    /** The mention at a place, and those that a list goes on with; behind the last one. */
    private int read(Prose prose, int at, int nameAt, UnitType type) {
        List<Word> words = prose.words();
        UnitMention first = mention(prose, at, nameAt, type, false);
        found.add(first);
        int next = first.next();
        boolean several = at > 0
                && (SEVERAL.contains(words.get(at - 1).form())
                        || words.get(at - 1).isNumber());
        while (several
                && next + 1 < words.size()
                && (words.get(next).is(",") || words.get(next).is(AND))) {
            if (!isName(words, next + 1)) {
                return next;
            }
            UnitMention more = mention(prose, next + 1, next + 1, type, true);
            if (more.now().isEmpty() && before(more).isEmpty()) {
                return next;
            }
            found.add(more);
            next = more.next();
        }
        return next;
    }

    private List<Unit> before(UnitMention mention) {
        return setting.catalogues().units().findBefore(mention.words(), day);
    }

    /** The longest name that is a unit's, be it with a number ({@code xã Bảo Lâm 1}); else all the words in capitals. */
    private UnitMention mention(Prose prose, int at, int nameAt, UnitType type, boolean listed) {
        List<Word> words = prose.words();
        int longest = endOfName(words, nameAt);
        boolean numbered = longest < words.size() && words.get(longest).isNumber();
        for (int next = numbered ? longest + 1 : longest; next > nameAt; next--) {
            UnitMention mention = mention(prose, at, nameAt, next, type, listed);
            if (!mention.now().isEmpty()) {
                return mention;
            }
        }
        return mention(prose, at, nameAt, longest, type, listed);
    }

    private UnitMention mention(Prose prose, int at, int nameAt, int next, UnitType type, boolean listed) {
        List<Word> words = prose.words();
        String name = prose.text()
                .substring(words.get(nameAt).start(), words.get(next - 1).end());
        List<Unit> now = name.indexOf(',') >= 0
                ? List.of()
                : setting.catalogues().units().find(type.vietnamese() + " " + name, day);
        return new UnitMention(prose, at, nameAt, next, type, name, listed, now);
    }

    private static int endOfName(List<Word> words, int from) {
        if (words.get(from).isNumber()) {
            return from + 1;
        }
        int next = from + 1;
        while (next < words.size() && next < from + LONGEST_NAME) {
            Word word = words.get(next);
            boolean joined = word.start() == words.get(next - 1).end();
            boolean apostrophe = joined && APOSTROPHES.contains(word.form());
            boolean behindApostrophe =
                    joined && APOSTROPHES.contains(words.get(next - 1).form());
            if (!apostrophe && !behindApostrophe && !(word.isCapital() && word.isLetters())) {
                break;
            }
            next++;
        }
        return next;
    }

    /** {@code hợp tác xã}: no unit. */
    private static boolean isCooperative(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).is(COOPERATIVE);
    }

    private static boolean isName(List<Word> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        Word word = words.get(at);
        return word.isLetters() && word.isCapital();
    }

    private static void add(String words, UnitType type) {
        List<String> forms = Words.of(words).stream().map(Word::form).toList();
        NOUNS.computeIfAbsent(forms.get(0), first -> new ArrayList<>(2)).add(0, new Noun(forms, type));
    }

    private static String form(String word) {
        return Words.of(word).get(0).form();
    }
}
