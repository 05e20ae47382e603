package vn.kehoach;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import vn.kehoach.check.RulePack;
import vn.kehoach.compose.Composer;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.document.Attachment;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.document.Separation;
import vn.kehoach.docx.DocxWriter;
import vn.kehoach.docx.Revision;
import vn.kehoach.issue.SideFile;
import vn.kehoach.pdf.PdfFile;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.setting.Setting;
import vn.kehoach.shape.RecordWriter;
import vn.kehoach.text.TextWriter;

/** Makes documents of plans, and their files. Safe for use by several threads. */
final class Press {
    /** Under which name the digest of the rules stands among those of the catalogues. */
    static final String RULES = "rules";

    private final Library library;
    private final Map<Form, DocxWriter> docxWriters = new ConcurrentHashMap<>();

    Press(Library library) {
        this.library = library;
    }

    /** The document of a plan in its office's catalogues; absent where the plan says no day, or one before every form. */
    Optional<Document> document(Plan plan, Catalogues catalogues, boolean draft, PlanData data) {
        return document(plan, catalogues, draft, data, UnaryOperator.identity());
    }

    /** The same with another form in the place of the plan's. */
    Optional<Document> document(
            Plan plan, Catalogues catalogues, boolean draft, PlanData data, UnaryOperator<Form> look) {
        return document(plan, catalogues, draft, RulePack.current().stamp(), look)
                .map(made -> {
                    if (data == PlanData.LEFT_OUT) {
                        return made;
                    }
                    Map<String, String> versions = new TreeMap<>(library.versions());
                    versions.put(RULES, RulePack.current().digest());
                    return made.with(new Attachment(RecordWriter.write(plan), versions));
                });
    }

    /** The document of an issued plan as it would be if it were made with some versions. */
    Optional<Document> document(Plan plan, Catalogues catalogues, PlanData data, SideFile.Made versions) {
        Optional<Document> document = document(plan, catalogues, false, versions.rules(), UnaryOperator.identity());
        return data == PlanData.LEFT_OUT
                ? document
                : document.map(made -> made.with(new Attachment(RecordWriter.write(plan), versions.catalogues())));
    }

    /** The form of a plan; absent where the plan says no day, or one before every form. */
    Optional<Form> form(Plan plan, Catalogues catalogues) {
        return Composer.formOf(Setting.of(plan, catalogues), library.forms());
    }

    private Optional<Document> document(
            Plan plan, Catalogues catalogues, boolean draft, String rules, UnaryOperator<Form> look) {
        Setting setting = Setting.of(plan, catalogues);
        return Composer.formOf(setting, library.forms())
                .map(look)
                .map(form -> Composer.compose(setting, form, draft))
                .map(made -> made.checkedBy(rules));
    }

    /** The files of a document, its annexes in them. */
    Rendering files(Document made, Set<Format> formats) {
        return files(paged(made), formats, List.of());
    }

    /** The files of a document. */
    Rendering files(Document made, Set<Format> formats, AnnexFiles wanted) {
        if (!wanted.separate()) {
            return files(made, formats);
        }
        List<Document> documents = Separation.of(made).documents(wanted.signedAt(), Press::paged);
        List<Rendering.Annex> annexes = new ArrayList<>();
        for (Document annex : documents.subList(1, documents.size())) {
            Rendering files = files(annex, formats, List.of());
            annexes.add(new Rendering.Annex(annex.apart().orElseThrow().name(), files.files(), files.pages()));
        }
        return files(documents.get(0), formats, annexes);
    }

    private static Document paged(Document document) {
        return document.hasContents() ? document.paged(PdfWriter.pagesOfHeadings(document)) : document;
    }

    private Rendering files(Document document, Set<Format> formats, List<Rendering.Annex> annexes) {
        Map<Format, byte[]> files = new EnumMap<>(Format.class);
        int pages = 0;
        for (Format format : formats) {
            switch (format) {
                case DOCX -> files.put(format, docxWriter(document).write(document));
                case TXT -> files.put(format, TextWriter.write(document).getBytes(StandardCharsets.UTF_8));
                case PDF -> {
                    PdfFile pdf = PdfWriter.write(document);
                    files.put(format, pdf.bytes());
                    pages = pdf.pages();
                }
            }
        }
        return new Rendering(files, pages, annexes);
    }

    /** A DOCX in which the changes from one document to another are marked. */
    byte[] trackedChanges(Document before, Document after, Revision revision) {
        return docxWriter(after).write(before.withoutContents(), after.withoutContents(), revision);
    }

    private DocxWriter docxWriter(Document document) {
        return docxWriters.computeIfAbsent(document.form(), DocxWriter::of);
    }
}
