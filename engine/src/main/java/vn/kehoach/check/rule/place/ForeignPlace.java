package vn.kehoach.check.rule.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.UnitMention;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/**
 * A province or commune that is neither the issuer's nor above or below it: most likely left over from the plan that was copied. Where
 * the sentence tells why another place is named (a common border, a joint programme, a visit), the rule keeps silent.
 */
public final class ForeignPlace implements Rule {
    private static final Set<Prose.Kind> KINDS = EnumSet.of(
            Prose.Kind.TITLE,
            Prose.Kind.OPENING,
            Prose.Kind.HEADING,
            Prose.Kind.PARAGRAPH,
            Prose.Kind.TARGET,
            Prose.Kind.PRODUCT,
            Prose.Kind.BODY_NAME);
    /** Words that say why a plan speaks of another place, where one of them stands shortly before. */
    private static final List<List<String>> REASONS = Sentence.forms(
            "giáp",
            "liền kề",
            "lân cận",
            "láng giềng",
            "phối hợp",
            "kinh nghiệm",
            "học tập",
            "tham quan",
            "thực tế",
            "kết nghĩa",
            "ký kết",
            "hợp tác",
            "liên kết",
            "giao lưu",
            "hội nghị",
            "tuyến",
            "quốc lộ",
            "đường",
            "từ",
            "đi",
            "tới",
            "đến",
            "ngoài",
            "liên tỉnh",
            "liên xã",
            "trụ sở",
            "lào",
            "trung quốc",
            "campuchia",
            "vùng",
            "cụm",
            "so với",
            "quê",
            "sinh tại",
            "làm việc",
            "hội thi",
            "hội chợ",
            "trường",
            "bệnh viện",
            "học viện",
            "viện",
            "trung tâm",
            "trại giam",
            "đại học",
            "tòa án",
            "chi cục",
            "phân hiệu",
            "di cư",
            "tạm trú",
            "người lao động",
            "bàn giao",
            "tiếp nhận",
            "hỗ trợ",
            "giúp đỡ",
            "ủng hộ",
            "chi viện",
            "quy chế",
            "như",
            "tại");
    /** Words that make the place that of the plan's own work, right before it. */
    private static final List<List<String>> TERRITORY = Sentence.forms("địa bàn", "phạm vi", "không để");
    /** Names of bodies that belong to the place, right before it. */
    private static final List<List<String>> BODIES = Sentence.forms(
            "ubnd",
            "ủy ban nhân dân",
            "hđnd",
            "hội đồng nhân dân",
            "công an",
            "đảng ủy",
            "mặt trận tổ quốc việt nam",
            "mttq việt nam");
    /** Words of a common cause with another place. */
    private static final List<List<String>> COMMON = Sentence.forms(
            "giáp",
            "liền kề",
            "lân cận",
            "phối hợp",
            "kinh nghiệm",
            "học tập",
            "hợp tác",
            "ký kết",
            "quy chế",
            "liên kết",
            "tham quan",
            "ngoài",
            "cùng với");

    private static final int BEFORE = 15;
    private static final int BEFORE_TERRITORY = 8;
    private static final int BEHIND = 5;

    @Override
    public String code() {
        return "foreign-place";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.unit().isEmpty() || view.day().isEmpty()) {
            return;
        }
        Neighbourhood own = new Neighbourhood(view);
        UnitMention head = null;
        for (UnitMention mention : view.unitMentions()) {
            head = mention.isListed() ? head : mention;
            if (!mention.now().isEmpty()
                    && KINDS.contains(mention.prose().kind())
                    && !isRecipient(mention)
                    && !own.isOwn(mention)
                    && own.misspelled(mention).isEmpty()
                    && !isExplained(head)) {
                boolean work = stands(TERRITORY, mention) || stands(BODIES, mention);
                report.on(mention.prose(), mention.start(), mention.end())
                        .severity(work ? Severity.ERROR : Severity.WARNING)
                        .say("message", mention.words(), view.unit().get().fullName());
            }
        }
    }

    /** Who gets a plan may be anybody. */
    private static boolean isRecipient(UnitMention mention) {
        return mention.prose().pointer().startsWith("/recipients/");
    }

    private static boolean isExplained(UnitMention mention) {
        List<Word> words = mention.prose().words();
        Sentence sentence = Sentence.around(words, mention.at());
        boolean explained = stands(TERRITORY, mention)
                ? sentence.hasNear(COMMON, mention.at(), BEFORE_TERRITORY)
                : sentence.hasBefore(COMMON, mention.at())
                        || !stands(BODIES, mention) && sentence.hasNear(REASONS, mention.at(), BEFORE);
        return OthersWords.at(mention.prose(), mention.start())
                || FormerNames.isFormer(mention)
                || explained
                || sentence.hasNear(COMMON, mention.next() + BEHIND, BEHIND);
    }

    /** Whether one of these stands right before the mention. */
    private static boolean stands(List<List<String>> cues, UnitMention mention) {
        List<Word> words = mention.prose().words();
        return cues.stream()
                .anyMatch(cue -> mention.at() >= cue.size() && Words.startAt(words, mention.at() - cue.size(), cue));
    }
}
