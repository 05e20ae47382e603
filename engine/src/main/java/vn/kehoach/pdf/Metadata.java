package vn.kehoach.pdf;

import java.nio.charset.StandardCharsets;
import vn.kehoach.document.Document;

/** What a PDF says of itself: the information dictionary and the XMP packet, which agree. */
final class Metadata {
    private static final String PRODUCER = "kehoach";
    private static final String RULES = "kehoach.rules=";
    private static final String TEMPLATE =
            """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/">
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
               <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
               <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
               <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
               <xmp:CreateDate>%4$sT00:00:00+07:00</xmp:CreateDate>
               <xmp:ModifyDate>%4$sT00:00:00+07:00</xmp:ModifyDate>
               <pdf:Producer>%5$s</pdf:Producer>%6$s
              </rdf:Description>
              <rdf:Description rdf:about=""
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private Metadata() {}

    /** The XMP packet, UTF-8. */
    static byte[] xmp(Document.Info info) {
        return TEMPLATE.formatted(
                        escaped(info.title()),
                        escaped(info.issuer()),
                        escaped(info.symbol()),
                        info.date(),
                        PRODUCER,
                        keywords(info))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The information dictionary. */
    static String information(Document.Info info) {
        String date = Syntax.text("D:" + info.date().toString().replace("-", "") + "000000+07'00'");
        return "<</Title" + Syntax.text(info.title()) + "/Author" + Syntax.text(info.issuer()) + "/Subject"
                + Syntax.text(info.symbol()) + "/CreationDate" + date + "/ModDate" + date + "/Producer"
                + Syntax.text(PRODUCER)
                + info.rules()
                        .map(rules -> "/Keywords" + Syntax.text(RULES + rules))
                        .orElse("") + ">>";
    }

    /** The one word by which the file can be found: the rules that its plan was checked with. */
    private static String keywords(Document.Info info) {
        return info.rules()
                .map(rules -> "\n   <pdf:Keywords>" + escaped(RULES + rules) + "</pdf:Keywords>")
                .orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
