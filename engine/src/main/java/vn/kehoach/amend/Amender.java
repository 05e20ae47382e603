package vn.kehoach.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.compare.Change;
import vn.kehoach.compare.Compared;
import vn.kehoach.compare.Printed;
import vn.kehoach.compose.Labels;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Basis;
import vn.kehoach.plan.DataTable;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Recipients;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Signature;

/** Drafts the plan that amends one version of a plan to be the other. Its words are Vietnamese, as those of every plan. */
public final class Amender {
    private static final String AMENDMENTS = "section-noi-dung-sua-doi";
    private static final String AS_FOLLOWS = " như sau:";
    private static final String HEADING = "Nội dung sửa đổi, bổ sung";

    private final Compared compared;
    private final Plan old;
    private final Plan now;
    private final AmendedPlan cited;
    private final LocalDate today;

    private Amender(Compared compared, LocalDate today) {
        this.compared = compared;
        this.old = compared.before().plan();
        this.now = compared.after().plan();
        this.cited = AmendedPlan.of(old, compared.before().document().orElseThrow());
        this.today = today;
    }

    /**
     * Drafts it. Number, date, signer and the reason for amending are for its author to fill in.
     *
     * @param compared the plan as it is, and as it is to be
     * @param today the day on which names are looked up while the draft has no date
     * @throws java.util.NoSuchElementException if one of them cannot be composed
     */
    public static Amended amend(Compared compared, LocalDate today) {
        return new Amender(compared, today).amended();
    }

    private Amended amended() {
        List<Amendment> amendments = new ArrayList<>(HeadAmendments.of(compared));
        amendments.addAll(Amendments.of(compared));
        List<Change> untold = compared.difference().changes().stream()
                .filter(change -> amendments.stream().noneMatch(each -> tells(each, change)))
                .toList();
        return new Amended(plan(amendments), new Consolidation(old, now, cited).plan(), amendments.size(), untold);
    }

    /** Whether an instruction is about a change: of the same part, of one around it, or of one whose words are printed by it. */
    private static boolean tells(Amendment amendment, Change change) {
        String pointer = change.at().pointer();
        if (pointer.isEmpty()) {
            return change instanceof Change.Changed changed
                    && amendment.pointer().equals("/" + changed.key());
        }
        String around = amendment.pointer();
        String element = Labels.element(pointer);
        return (pointer + "/").startsWith(around + "/") && !around.equals("/bases")
                || !element.isEmpty() && element.equals(around)
                || around.equals("/bases") && pointer.startsWith("/bases/");
    }

    private Plan plan(List<Amendment> amendments) {
        List<Section> sections = List.of(
                new ItemSection(
                        AMENDMENTS,
                        Optional.of(HEADING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Numbering.ARABIC),
                        amendments.stream().map(Amender::item).toList()),
                organisation());
        Document document = compared.before().document().orElseThrow();
        return new Plan(
                old.kehoach(),
                old.id() + "-sua-doi",
                old.type(),
                old.form(),
                Optional.of(Plan.Status.DRAFT),
                Optional.empty(),
                List.of(),
                old.issuer(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(now.lookupDate().orElse(today)),
                old.place(),
                old.period(),
                "Sửa đổi, bổ sung một số nội dung của " + cited.inTitle(),
                List.of(),
                bases(),
                Optional.of(document.info().issuer() + " ban hành Kế hoạch sửa đổi, bổ sung một số nội dung của "
                        + cited.later() + AS_FOLLOWS),
                sections,
                List.of(),
                Optional.empty(),
                cited.citations(now),
                recipients(document),
                old.archive(),
                old.signature()
                        .map(signature -> new Signature(
                                signature.authority(),
                                signature.title(),
                                signature.head(),
                                signature.secondTitle(),
                                Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** What the new version is based on and the old one was not, and the old one itself. */
    private List<Basis> bases() {
        List<Basis> bases = new ArrayList<>(now.bases().stream()
                .filter(basis -> !old.bases().contains(basis))
                .toList());
        bases.add(cited.basis());
        return bases;
    }

    private ItemSection organisation() {
        return new ItemSection(
                "organisation",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        text("Các nội dung khác của " + cited.later()
                                + " không được sửa đổi, bổ sung, bãi bỏ tại Kế hoạch này tiếp tục được thực hiện."),
                        text("Các cơ quan, đơn vị được giao nhiệm vụ tại " + cited.later()
                                + " căn cứ nội dung sửa đổi, bổ sung để tổ chức thực hiện."),
                        text("Kế hoạch này có hiệu lực kể từ ngày ký.")));
    }

    private static Item text(String text) {
        return Item.of(Optional.empty(), Optional.of(text), Optional.empty(), List.of());
    }

    private static Item item(Amendment amendment) {
        List<Item> quoted = amendment.quoted().stream().map(Amender::quote).toList();
        Item plain = Item.of(Optional.empty(), Optional.of(amendment.sentence()), Optional.empty(), quoted);
        return quoted.isEmpty() ? plain : with(plain, Optional.empty(), Optional.of(Numbering.NONE));
    }

    private static Item quote(Printed part) {
        if (part.table().isEmpty()) {
            return text("“" + escaped(part.line()) + "”");
        }
        Block.DataTable table = part.table().get();
        DataTable data = DataTable.of(
                table.columns().stream().map(Amender::cell).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(Amender::cell).toList())
                        .toList(),
                table.widths());
        return with(
                Item.of(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                Optional.of(data),
                Optional.empty());
    }

    private static String cell(List<vn.kehoach.document.Run> runs) {
        return escaped(Printed.words(runs));
    }

    /** Printed words as a plan's text: what would be markup is written as such. */
    static String escaped(String words) {
        return words.replaceAll("[*\\[\\\\]", "\\\\$0");
    }

    private static Item with(Item item, Optional<DataTable> table, Optional<Numbering> numbering) {
        return new Item(
                item.id(),
                item.title(),
                item.text(),
                item.agency(),
                item.with(),
                item.mode(),
                item.role(),
                item.projects(),
                item.targets(),
                item.goals(),
                item.deadline(),
                item.product(),
                item.report(),
                item.mark(),
                table,
                numbering,
                item.items());
    }

    /** Those of the old plan; where these were computed, the lines that it prints. */
    private Optional<Recipients> recipients(Document document) {
        if (old.recipients().filter(Recipients::isAuto).isEmpty()) {
            return old.recipients();
        }
        List<Recipient> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Closing closing) {
                closing.recipients().stream()
                        .filter(line -> line.from().startsWith("/recipients"))
                        .map(line -> line.text().replaceAll("^- |[;.]$", ""))
                        .forEach(words -> lines.add(new Recipient(List.of(), Optional.of(words), Optional.empty())));
            }
        }
        return Optional.of(new Recipients(Optional.empty(), lines));
    }
}
