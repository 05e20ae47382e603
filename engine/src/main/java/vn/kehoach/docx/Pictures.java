package vn.kehoach.docx;

import java.util.List;
import vn.kehoach.document.Images;
import vn.kehoach.document.SigningPlaces;

/** Writes pictures that float over the text, placed from the column's left edge and from the paragraph that they hang on. */
final class Pictures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PLACING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final double EMU_IN_MM = 36000;

    private final Xml xml;
    private final List<String> relations;

    /** The relations are those of the text to the pictures, from the first. */
    Pictures(Xml xml, List<String> relations) {
        this.xml = xml;
        this.relations = relations;
    }

    /** Writes pictures, the later over the earlier. */
    void write(List<Images.Placed> pictures) {
        for (int i = 0; i < pictures.size(); i++) {
            write(pictures.get(i), i);
        }
    }

    private void write(Images.Placed placed, int number) {
        SigningPlaces.Box box = placed.box();
        String id = Integer.toString(number + 1);
        String name = "image" + id;
        String[] size = {"cx", emu(box.width()), "cy", emu(box.height())};
        xml.open("w:r").open("w:drawing");
        xml.open(
                "wp:anchor",
                "xmlns:wp",
                PLACING,
                "distT",
                "0",
                "distB",
                "0",
                "distL",
                "0",
                "distR",
                "0",
                "simplePos",
                "0",
                "relativeHeight",
                id,
                "behindDoc",
                "0",
                "locked",
                "0",
                "layoutInCell",
                "1",
                "allowOverlap",
                "1");
        xml.empty("wp:simplePos", "x", "0", "y", "0");
        place("wp:positionH", "column", box.x());
        place("wp:positionV", "paragraph", box.y());
        xml.empty("wp:extent", size).empty("wp:wrapNone");
        xml.empty("wp:docPr", "id", id, "name", name, "descr", placed.kind().text());
        xml.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", PICTURE);
        xml.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", id, "name", name).empty("pic:cNvPicPr").close("pic:nvPicPr");
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relations.get(number));
        xml.open("a:stretch").empty("a:fillRect").close("a:stretch").close("pic:blipFill");
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", size);
        xml.close("a:xfrm").open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom");
        xml.close("pic:spPr").close("pic:pic").close("a:graphicData").close("a:graphic");
        xml.close("wp:anchor").close("w:drawing").close("w:r");
    }

    private void place(String element, String from, double mm) {
        xml.open(element, "relativeFrom", from).element("wp:posOffset", emu(mm)).close(element);
    }

    private static String emu(double mm) {
        return Long.toString(Math.round(mm * EMU_IN_MM));
    }
}
