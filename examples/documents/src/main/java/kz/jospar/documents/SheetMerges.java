package kz.jospar.documents;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Hands a sheet's elements on to POI's handler and picks out the merged regions, which that handler passes over. */
final class SheetMerges extends XMLFilterImpl {
    private final SheetGrid grid;

    SheetMerges(SheetGrid grid, ContentHandler cells) {
        this.grid = grid;
        setContentHandler(cells);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        String reference = attributes.getValue("ref");
        if (localName.equals("mergeCell") && reference != null) {
            grid.merge(reference);
        }
        super.startElement(uri, localName, qName, attributes);
    }
}
