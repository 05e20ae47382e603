package vn.kehoach.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.shape.Required;
import vn.kehoach.shape.SerialNumber;
import vn.kehoach.shape.Spread;
import vn.kehoach.shape.Version;

/**
 * A plan, as its author wrote it. Two plans of the same content are equal, whichever files they came from; where each part
 * was written lies beside it, in {@link vn.kehoach.shape.Origins}.
 *
 * @param kehoach version of the format; 1
 * @param id of the plan, unique in its folder
 * @param type of document
 * @param form rules of form; the edition follows from the date
 * @param status draft or issued; draft when absent
 * @param programme id of the national programme it serves, if any
 * @param covers ids of the components that the plan is about, where it is about a part of the programme only; empty: all
 * @param issuer who issues it
 * @param number in the year's series; absent until issued
 * @param date of issue; a draft may give only the year, or year and month
 * @param asOf the day on which names and laws are looked up while {@code date} is not full
 * @param place the địa danh, where it is not the issuer's unit
 * @param period first and last year that the plan covers
 * @param title trích yếu, without final mark
 * @param implementing citation keys of the superior plans or documents that it carries out
 * @param bases căn cứ, one paragraph each
 * @param opening the paragraph before the first section
 * @param sections in the order of the file, which is their order in the document
 * @param excluded programme parts and targets left out, each with the reason
 * @param facts about the territory
 * @param citations documents that the catalogue does not have
 * @param recipients nơi nhận
 * @param archive codes on the Lưu line, e.g. {@code VT}, {@code CAX}
 * @param signature who signs
 * @param marks what it bears beside its text
 * @param decision by which it is issued, where it is not issued by itself
 * @param annexes phụ lục, in their order behind the signature
 * @param contents a list of the headings with their pages
 */
public record Plan(
        @Required @Version(1) int kehoach,
        @Required String id,
        @Required DocumentType type,
        @Required FormFamily form,
        Optional<Status> status,
        Optional<String> programme,
        List<String> covers,
        @Required Issuer issuer,
        @SerialNumber Optional<Integer> number,
        Optional<PartialDate> date,
        Optional<LocalDate> asOf,
        Optional<String> place,
        @Required Period period,
        @Required String title,
        @vn.kehoach.shape.Key("implements") List<String> implementing,
        List<Basis> bases,
        Optional<String> opening,
        @Spread(SectionKind.class) List<Section> sections,
        List<Exclusion> excluded,
        Optional<Facts> facts,
        List<LegalDocument> citations,
        Optional<Recipients> recipients,
        List<String> archive,
        Optional<Signature> signature,
        Optional<Marks> marks,
        Optional<Decision> decision,
        List<Annex> annexes,
        Optional<Contents> contents) {
    /** Keeps its own copies. */
    public Plan {
        covers = List.copyOf(covers);
        implementing = List.copyOf(implementing);
        bases = List.copyOf(bases);
        sections = List.copyOf(sections);
        excluded = List.copyOf(excluded);
        citations = List.copyOf(citations);
        archive = List.copyOf(archive);
        annexes = List.copyOf(annexes);
    }

    /** The same with other sections and annexes. */
    Plan with(List<Section> others, List<Annex> attached) {
        return new Plan(
                kehoach,
                id,
                type,
                form,
                status,
                programme,
                covers,
                issuer,
                number,
                date,
                asOf,
                place,
                period,
                title,
                implementing,
                bases,
                opening,
                others,
                excluded,
                facts,
                citations,
                recipients,
                archive,
                signature,
                marks,
                decision,
                attached,
                contents);
    }

    /** Whether the plan has been issued. */
    public boolean isIssued() {
        return status.orElse(Status.DRAFT) == Status.ISSUED;
    }

    /** The day on which names and laws are looked up: the full date, else {@code as-of}. */
    public Optional<LocalDate> lookupDate() {
        return date.flatMap(PartialDate::full).or(() -> asOf);
    }

    /** The sections of targets. */
    public Stream<TargetSection> targetSections() {
        return sections.stream().filter(TargetSection.class::isInstance).map(TargetSection.class::cast);
    }

    /** The sections of items. */
    public Stream<ItemSection> itemSections() {
        return sections.stream().filter(ItemSection.class::isInstance).map(ItemSection.class::cast);
    }

    /** Whether the plan is issued. */
    public enum Status {
        /** Number, day and signer may be missing. */
        DRAFT,
        /** Complete and signed. */
        ISSUED
    }

    /** The rules of form that a document follows. */
    public enum FormFamily {
        /** State: Decree 30/2020/NĐ-CP. */
        @vn.kehoach.shape.Key("nd30")
        ND30,
        /** Party: the guidance of the Central Office. */
        @vn.kehoach.shape.Key("dang")
        PARTY
    }
}
