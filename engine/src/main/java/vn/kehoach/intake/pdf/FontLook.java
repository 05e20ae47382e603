package vn.kehoach.intake.pdf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import vn.kehoach.legacy.Legacy;

/**
 * What a font says of the letters set in it.
 *
 * @param name of the font, without the mark of a subset
 * @param bold by name, flag or weight
 * @param italic by name, flag or angle
 * @param encoding that its name tells, where its letters are not Unicode
 */
record FontLook(String name, boolean bold, boolean italic, Optional<Legacy> encoding) {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|demi|[,-]b(i|d|z)?$");
    private static final Pattern ITALIC = Pattern.compile("(?i)italic|oblique|[,-]b?(i|z)$");
    /** Weight of a bold face (ISO 32000-1, table 122: 400 is normal, 700 bold). */
    private static final float BOLD_WEIGHT = 600;

    static FontLook of(PDFont font) {
        String full = font.getName() == null ? "" : font.getName();
        String name = SUBSET.matcher(full).replaceFirst("");
        PDFontDescriptor said = font.getFontDescriptor();
        boolean bold = BOLD.matcher(name).find();
        boolean italic = ITALIC.matcher(name).find();
        if (said != null) {
            bold |= said.isForceBold() || said.getFontWeight() >= BOLD_WEIGHT;
            italic |= said.isItalic() || said.getItalicAngle() != 0;
        }
        return new FontLook(name, bold, italic, Legacy.byFont(name));
    }
}
