package vn.kehoach.issue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.shape.JsonSchema;
import vn.kehoach.shape.Key;
import vn.kehoach.shape.Read;
import vn.kehoach.shape.RecordReader;
import vn.kehoach.shape.Required;
import vn.kehoach.shape.Version;
import vn.kehoach.source.SourceFile;

/**
 * What a register of documents is told of an issued document: a JSON file beside it. Nothing in it depends on when and by whom it was
 * written.
 *
 * @param schemaVersion of this file's shape; 1
 * @param id of the plan
 * @param type of document
 * @param number in the year's series
 * @param symbol number and symbol as printed: {@code 15/KH-UBND}
 * @param date of issue
 * @param summary trích yếu
 * @param issuer who issues it
 * @param urgency how soon it has to be delivered, as printed; absent: as usual
 * @param secrecy its degree of secrecy, as printed; absent: none
 * @param circulation how far it may go, as printed; absent: as usual
 * @param signer who signs
 * @param recipients nơi nhận as printed, without dashes and end marks, the Lưu line last
 * @param languages in which it is written, by ISO 639-1
 * @param form rules of form by which it is printed: {@code nd30}
 * @param signedAt when the files of annexes are signed, as printed on them, ISO 8601; absent: not printed
 * @param files the issued files, by name
 * @param plan the file of the plan
 * @param template the plan's template, where it has one
 * @param office the office's files that hold for the plan, that of the outermost folder first
 * @param tables the files with rows of the plan's tables
 * @param made with which versions
 */
public record SideFile(
        @Required @Key("schemaVersion") @Version(1) int schemaVersion,
        @Required String id,
        @Required Type type,
        @Required int number,
        @Required String symbol,
        @Required LocalDate date,
        @Required @Key("abstract") String summary,
        @Required Issuer issuer,
        Optional<String> urgency,
        Optional<String> secrecy,
        Optional<String> circulation,
        @Required Signer signer,
        List<String> recipients,
        @Required List<String> languages,
        @Required String form,
        @Key("signedAt") Optional<String> signedAt,
        @Required List<Rendered> files,
        @Required Source plan,
        Optional<Source> template,
        List<Source> office,
        List<Source> tables,
        @Required Made made) {
    /** The version of the shape that this program reads and writes. */
    static final int VERSION = 1;

    /** Keeps its own copies. */
    public SideFile {
        recipients = List.copyOf(recipients);
        languages = List.copyOf(languages);
        files = List.copyOf(files);
        office = List.copyOf(office);
        tables = List.copyOf(tables);
    }

    /**
     * A type of document.
     *
     * @param code in symbols: {@code KH}
     * @param name {@code Kế hoạch}
     */
    public record Type(@Required String code, @Required String name) {}

    /**
     * A body that issues documents.
     *
     * @param name in full: {@code Ủy ban nhân dân xã Quỳ Hợp}
     * @param unitCode code of its unit; absent for a central body
     * @param unitName type and name of its unit
     */
    public record Issuer(
            @Required String name,
            @Key("unitCode") Optional<String> unitCode,
            @Key("unitName") Optional<String> unitName) {}

    /**
     * A person who signs.
     *
     * @param name without prefix
     * @param post {@code CHỦ TỊCH}
     * @param authority letters by which the person signs, {@code TM}; absent: in the person's own right
     */
    public record Signer(@Required String name, @Required String post, Optional<String> authority) {}

    /**
     * An issued file.
     *
     * @param name of the file, which stands beside this one
     * @param annex the annex whose own file it is: {@code phu-luc-1}, {@code kem-theo}; absent: of the text
     * @param format {@code docx}, {@code pdf}, {@code txt}
     * @param size in bytes
     * @param pages as laid out in the PDF; absent for plain text
     * @param data whether it carries the plan's data; of a DOCX only
     * @param sha256 64 hexadecimal digits
     */
    public record Rendered(
            @Required String name,
            Optional<String> annex,
            @Required String format,
            @Required int size,
            Optional<Integer> pages,
            Optional<Boolean> data,
            @Required String sha256) {}

    /**
     * A file that went into the document.
     *
     * @param path the way to it from this file's folder, or its bare name where it is too far away
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    public record Source(@Required String path, @Required String sha256) {}

    /**
     * Versions with which a document was made; with others it may look different.
     *
     * @param kehoach version of the program
     * @param rules version and digest of the rules by which the plan was checked
     * @param catalogues digests, 64 hexadecimal digits, by catalogue
     */
    public record Made(@Required String kehoach, @Required String rules, @Required Map<String, String> catalogues) {
        /** Keeps its own copy, in the order of the names. */
        public Made {
            catalogues = Collections.unmodifiableMap(new TreeMap<>(catalogues));
        }
    }

    /**
     * Reads such a file; absent where it is none. What is wrong with it is told without next steps: those are for who writes a plan, and a
     * damaged side file is made anew, not mended.
     */
    public static Outcome<SideFile> read(SourceFile file) {
        Outcome<Read<SideFile>> read = RecordReader.read(SideFile.class, file);
        List<Diagnostic> told =
                read.diagnostics().stream().map(SideFile::withoutStep).toList();
        return new Outcome<>(read.value().map(Read::value), told);
    }

    private static Diagnostic withoutStep(Diagnostic finding) {
        return new Diagnostic(
                finding.code(),
                finding.severity(),
                finding.file(),
                finding.span(),
                finding.path(),
                finding.message(),
                Optional.empty(),
                finding.legal());
    }

    /** Whether this one and another were given to the same document: one plan, one number and symbol, one day. */
    public boolean isOfSameDocument(SideFile other) {
        return id.equals(other.id) && symbol.equals(other.symbol) && date.equals(other.date);
    }

    /**
     * Whether another plan's document has the number of this one, though numbers of an issuer run by the year and are given once (Decree
     * 30/2020/NĐ-CP, Phụ lục I, II.3.a).
     */
    public boolean hasNumberOf(SideFile other) {
        return !id.equals(other.id)
                && issuer.equals(other.issuer)
                && symbol.equals(other.symbol)
                && date.getYear() == other.date.getYear();
    }

    /** The JSON Schema (2020-12) of such files, with titles and descriptions in a language. */
    public static String schema(Lang lang) {
        return JsonSchema.print(SideFile.class, schemaWords(lang));
    }

    /** The titles and descriptions of the schema. */
    public static Messages schemaWords(Lang lang) {
        return Messages.load(lang, SideFile.class, List.of("schema"));
    }

    /** In which files annexes were written; a time that is none is none. */
    public AnnexFiles annexFiles() {
        if (files.stream().allMatch(file -> file.annex().isEmpty())) {
            return AnnexFiles.TOGETHER;
        }
        try {
            return signedAt.map(OffsetDateTime::parse).map(AnnexFiles::signed).orElse(AnnexFiles.SEPARATE);
        } catch (DateTimeParseException e) {
            return AnnexFiles.SEPARATE;
        }
    }

    /** The text of the file: JSON, UTF-8. */
    public String json() {
        return SideJson.write(this);
    }

    /** Which of the keys that speak of the document itself have other values in another one. */
    public List<String> differing(SideFile other) {
        return SideJson.differing(this, other);
    }
}
