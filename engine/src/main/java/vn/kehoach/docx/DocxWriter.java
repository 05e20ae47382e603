package vn.kehoach.docx;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import vn.kehoach.document.Document;
import vn.kehoach.document.Form;
import vn.kehoach.document.Images;
import vn.kehoach.document.LabelWriting;

/**
 * Writes documents of one form as DOCX. What all documents of the form share (styles, settings, header) is made and
 * compressed once; keep the writer. A document with an {@link vn.kehoach.document.Attachment} carries it in a custom XML part,
 * and around each of its parts a content control with the {@link vn.kehoach.document.PartTag} of the part of the plan. The same document gives the same bytes. Safe for use by
 * several threads.
 */
public final class DocxWriter {
    /** Measured on plans: level 6 takes more than twice the time to save an eighth of the size. */
    private static final int COMPRESSION = 4;

    private final Form form;
    /** Each made when it is first needed. */
    private final Map<Skeleton.Own, Skeleton> skeletons = new ConcurrentHashMap<>();

    private DocxWriter(Form form) {
        this.form = form;
    }

    /** A writer for the documents of a form. */
    public static DocxWriter of(Form form) {
        return new DocxWriter(form);
    }

    /**
     * The bytes of the file.
     *
     * @throws IllegalArgumentException if the document has another form than the writer
     */
    public byte[] write(Document document) {
        if (!document.form().equals(form)) {
            throw new IllegalArgumentException(document.form().id() + " is not the writer's form " + form.id());
        }
        Skeleton skeleton = skeleton(document, document);
        AutomaticLabels labels = AutomaticLabels.of(document);
        byte[] body = new BodyWriter(document, skeleton, Anchors.of(document), labels).write();
        return write(document, skeleton, new Texts(body, notes(document), labels.part()));
    }

    /**
     * The bytes of a file in which the changes from one document to another are marked, as Word and LibreOffice track them: who accepts
     * them all has the second document, who rejects them all the first. Neither carries its plan, or shows images. Styles, page and properties are the
     * second's.
     *
     * @throws IllegalArgumentException if the second document has another form than the writer
     */
    public byte[] write(Document before, Document after, Revision revision) {
        if (!after.form().equals(form)) {
            throw new IllegalArgumentException(after.form().id() + " is not the writer's form " + form.id());
        }
        Document shown = after.bare().signed(Images.NONE).labelled(LabelWriting.TEXT);
        Skeleton skeleton = skeleton(shown, before, after);
        Element was = Element.read(
                new BodyWriter(before.bare().signed(Images.NONE), skeleton, Anchors.NONE, AutomaticLabels.NONE)
                        .write());
        Element is =
                Element.read(new BodyWriter(shown, skeleton, Anchors.noneAfter(before), AutomaticLabels.NONE).write());
        Xml xml = BodyWriter.opened(false);
        new TrackedBody(revision)
                .document(was, is)
                .child("w:body")
                .orElseThrow()
                .write(xml);
        byte[] body = xml.close("w:document").bytes();
        return write(shown, skeleton, new Texts(body, notes(before, after), Optional.empty()));
    }

    /** For a document, and the notes of one or two. */
    private Skeleton skeleton(Document document, Document... noted) {
        return skeletons.computeIfAbsent(Skeleton.Own.of(document, hasNotes(noted)), own -> Skeleton.of(form, own));
    }

    private static boolean hasNotes(Document... documents) {
        return Arrays.stream(documents).anyMatch(document -> !document.notes().isEmpty());
    }

    private static Optional<byte[]> notes(Document... documents) {
        return hasNotes(documents) ? Optional.of(Footnotes.part(documents)) : Optional.empty();
    }

    /**
     * The parts of a file that are made for each document, but for its properties.
     *
     * @param numbering absent where all marks are words
     */
    private record Texts(byte[] body, Optional<byte[]> notes, Optional<byte[]> numbering) {}

    private static byte[] write(Document document, Skeleton skeleton, Texts texts) {
        Deflater deflater = new Deflater(COMPRESSION, true);
        try {
            Archive archive = new Archive();
            skeleton.parts().forEach(archive::add);
            archive.add(Part.of(Skeleton.CORE, Metadata.core(document.info()), deflater));
            archive.add(Part.of(Skeleton.CUSTOM, Metadata.custom(document.info()), deflater));
            archive.add(Part.of(Skeleton.BODY, texts.body(), deflater));
            texts.notes().ifPresent(part -> archive.add(Part.of(Skeleton.FOOTNOTES, part, deflater)));
            texts.numbering().ifPresent(part -> archive.add(Part.of(Skeleton.NUMBERING, part, deflater)));
            // Its size counts less than the time: it takes as long as the text to compress.
            deflater.setLevel(Deflater.BEST_SPEED);
            List<Images.Placed> images = document.images().placed(document.form());
            for (int i = 0; i < images.size(); i++) {
                archive.add(Part.of(Skeleton.picture(i), images.get(i).picture().png(), deflater));
            }
            document.attachment()
                    .map(attachment -> PlanPart.of(attachment, document.form()))
                    .ifPresent(plan -> archive.add(Part.of(Skeleton.PLAN, plan, deflater)));
            return archive.bytes();
        } finally {
            deflater.end();
        }
    }
}
