package vn.kehoach.issue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Line;
import vn.kehoach.plan.Decision;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signature;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Unit;

/**
 * What a side file says of a document itself, whatever files it became.
 *
 * @param setting the issued plan, and where and when it is written
 * @param document as it is printed
 * @param annexes in which files its annexes are
 */
public record Particulars(Setting setting, Document document, AnnexFiles annexes) {
    private static final String LANGUAGE = "vi";
    private static final String DECISION = "Quyết định";
    private static final String DASH = "- ";

    /**
     * The side file.
     *
     * @param files the issued files
     * @param sources what went into them
     * @param made with which versions
     * @throws java.util.NoSuchElementException if the plan has no number, full date or signer's name
     */
    public SideFile with(List<SideFile.Rendered> files, Sources sources, SideFile.Made made) {
        Plan plan = setting.plan();
        LocalDate date = plan.date().flatMap(known -> known.full()).orElseThrow();
        return new SideFile(
                SideFile.VERSION,
                plan.id(),
                type(plan),
                plan.number().orElseThrow(),
                document.info().symbol(),
                date,
                summary(),
                issuer(),
                plan.marks().flatMap(Marks::urgency).map(Marks.Urgency::vietnamese),
                plan.marks().flatMap(Marks::secrecy).map(Marks.Secrecy::vietnamese),
                plan.marks().flatMap(Marks::circulation),
                signer(plan.signature().orElseThrow()),
                recipients(),
                List.of(LANGUAGE),
                document.form().id(),
                signedAt(files),
                files,
                sources.plan(),
                sources.template(),
                sources.office(),
                sources.tables(),
                made);
    }

    /**
     * What went into a document.
     *
     * @param plan the plan's file
     * @param template of the plan, where it has one
     * @param office the office's files
     * @param tables the files with rows of the plan's tables
     */
    public record Sources(
            SideFile.Source plan,
            Optional<SideFile.Source> template,
            List<SideFile.Source> office,
            List<SideFile.Source> tables) {
        /** Keeps its own copies. */
        public Sources {
            office = List.copyOf(office);
            tables = List.copyOf(tables);
        }
    }

    /** It is printed on the files of annexes alone. */
    private Optional<String> signedAt(List<SideFile.Rendered> files) {
        return annexes.signedAt()
                .filter(time -> files.stream().anyMatch(file -> file.annex().isPresent()))
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    }

    /** A plan that a decision issues goes out as that decision. */
    private static SideFile.Type type(Plan plan) {
        return plan.decision().isPresent()
                ? new SideFile.Type(Decision.CODE, DECISION)
                : new SideFile.Type(plan.type().code(), plan.type().vietnamese());
    }

    private String summary() {
        return document.blocks().stream()
                .filter(Block.Title.class::isInstance)
                .map(block -> ((Block.Title) block).summary().text())
                .findFirst()
                .orElse(setting.plan().title());
    }

    private SideFile.Issuer issuer() {
        return new SideFile.Issuer(
                document.info().issuer(),
                setting.unit().map(Unit::code),
                setting.unit().map(Unit::fullName));
    }

    private static SideFile.Signer signer(Signature signature) {
        return new SideFile.Signer(
                signature.name().orElseThrow(),
                signature.title(),
                signature.authority().map(Enum::name));
    }

    private List<String> recipients() {
        return document.blocks().stream()
                .filter(Block.Closing.class::isInstance)
                .limit(1)
                .flatMap(block -> ((Block.Closing) block).recipients().stream())
                .map(Line::text)
                .map(Particulars::bare)
                .toList();
    }

    private static String bare(String line) {
        String words = line.startsWith(DASH) ? line.substring(DASH.length()) : line;
        return words.endsWith(";") || words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
