/**
 * Plan tables of Word, Excel, HTML and text files, in and out; minutes as Word files.
 *
 * <p>Begin with {@link kz.jospar.documents.PlanDocuments} or {@link kz.jospar.documents.PaperDocx}.
 */
@org.jspecify.annotations.NullMarked
module kz.jospar.documents {
    // What the files are read into.
    requires transitive kz.jospar.core;
    // The paper that minutes become.
    requires transitive kz.jospar.protocol;
    requires static transitive org.jspecify;

    // Word's own part is read with the JDK's pull parser, spreadsheets with POI, web pages with jsoup.
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.xmlbeans;
    requires org.jsoup;

    exports kz.jospar.documents;
}
