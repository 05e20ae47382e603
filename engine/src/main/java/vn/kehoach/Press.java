package vn.kehoach;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.check.RulePack;
import vn.kehoach.compose.Composer;
import vn.kehoach.document.Attachment;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.docx.DocxWriter;
import vn.kehoach.docx.Revision;
import vn.kehoach.pdf.PdfFile;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.plan.Plan;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.setting.Setting;
import vn.kehoach.shape.RecordWriter;
import vn.kehoach.text.TextWriter;

/** Makes documents of plans, and their files. Safe for use by several threads. */
final class Press {
    private final Library library;
    private final Map<Form, DocxWriter> docxWriters = new ConcurrentHashMap<>();

    Press(Library library) {
        this.library = library;
    }

    /** The document of a plan in its office's catalogues; absent where the plan says no day, or one before every form. */
    Optional<Document> document(Plan plan, Catalogues catalogues, boolean draft, PlanData data) {
        Setting setting = Setting.of(plan, catalogues);
        Optional<Document> document = Composer.formOf(setting, library.forms())
                .map(form -> Composer.compose(setting, form, draft))
                .map(made -> made.checkedBy(RulePack.current().stamp()));
        if (data == PlanData.LEFT_OUT) {
            return document;
        }
        String text = RecordWriter.write(plan);
        Map<String, String> versions = new TreeMap<>(library.versions());
        versions.put("rules", RulePack.current().digest());
        return document.map(made -> made.with(new Attachment(text, versions)));
    }

    /** The files of a document. */
    Rendering files(Document made, Set<Format> formats) {
        Document document = made.hasContents() ? made.paged(PdfWriter.pagesOfHeadings(made)) : made;
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
        return new Rendering(files, pages);
    }

    /** A DOCX in which the changes from one document to another are marked. */
    byte[] trackedChanges(Document before, Document after, Revision revision) {
        return docxWriter(after).write(before.withoutContents(), after.withoutContents(), revision);
    }

    private DocxWriter docxWriter(Document document) {
        return docxWriters.computeIfAbsent(document.form(), DocxWriter::of);
    }
}
