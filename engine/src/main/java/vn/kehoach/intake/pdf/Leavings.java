package vn.kehoach.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** What is on a page and is not read as its text. */
final class Leavings {
    private Leavings() {}

    static List<Remark> of(PDPage page, Sheet sheet) throws IOException {
        List<Remark> remarks = new ArrayList<>();
        Place place = new Place(sheet.number(), 1);
        if (sheet.images() > 0) {
            remarks.add(sheet.isEmpty() ? Remark.of(place, Matter.SCANNED) : Remark.of(place, Matter.OBJECT, "image"));
        }
        if (sheet.hidden()) {
            remarks.add(Remark.of(place, Matter.OCR));
        }
        if (!sheet.unseen().isEmpty()) {
            remarks.add(Remark.of(place, Matter.HIDDEN, sheet.unseen()));
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            String kind = String.valueOf(annotation.getSubtype());
            String words = annotation.getContents() == null
                    ? ""
                    : annotation.getContents().strip();
            if (annotation instanceof PDAnnotationMarkup markup && !words.isEmpty()) {
                String author = markup.getTitlePopup() == null ? "" : markup.getTitlePopup();
                remarks.add(Remark.of(place, Matter.COMMENT, author, words, ""));
            } else if (!kind.equals("Link") && !kind.equals("Popup") && !isEmptyField(annotation)) {
                remarks.add(Remark.of(place, Matter.OBJECT, kind));
            }
        }
        return remarks;
    }

    /** A field of a form in which nothing has been filled in, and which nobody has signed. */
    private static boolean isEmptyField(PDAnnotation annotation) {
        COSDictionary field = annotation.getCOSObject();
        COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
        boolean filled = field.containsKey(COSName.V) || parent != null && parent.containsKey(COSName.V);
        return annotation instanceof PDAnnotationWidget && !filled;
    }
}
