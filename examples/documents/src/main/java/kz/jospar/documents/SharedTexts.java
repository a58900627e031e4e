package kz.jospar.documents;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The texts a workbook's cells share. POI's own parser prints a broken file's errors to the console; this one does not. */
final class SharedTexts extends ReadOnlySharedStringsTable {

    SharedTexts(OPCPackage file) throws IOException, SAXException {
        super(file);
    }

    @Override
    public void readFrom(InputStream in) throws IOException, SAXException {
        try {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(this);
            parser.setErrorHandler(this);
            parser.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
