package kz.jospar.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** How the styles of a workbook show numbers and days. */
final class NumberFormats {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> ofStyle = new ArrayList<>();
    private final ShownNumber shown;

    private NumberFormats(ShownNumber shown) {
        this.shown = shown;
    }

    static NumberFormats read(Source source, Optional<byte[]> part, boolean from1904) throws XMLStreamException {
        NumberFormats formats = new NumberFormats(new ShownNumber(from1904));
        if (part.isPresent()) {
            formats.styles(new XmlPull(source, part.get()));
        }
        return formats;
    }

    /** Returns the number as a cell of the style shows it; what is no number stays as it is. */
    String shown(String number, int style) {
        double value;
        try {
            value = Double.parseDouble(number.strip());
        } catch (NumberFormatException e) {
            return number;
        }
        int format = style >= 0 && style < ofStyle.size() ? ofStyle.get(style) : 0;
        String code = codes.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        return Double.isFinite(value) ? shown.text(value, format, code == null ? "General" : code) : number;
    }

    private void styles(XmlPull xml) throws XMLStreamException {
        boolean ofCells = false;
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "numFmt" -> codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                case "cellXfs" -> ofCells = true;
                case "cellStyleXfs", "cellStyles", "dxfs" -> ofCells = false;
                case "xf" -> {
                    if (ofCells) {
                        ofStyle.add(xml.number("numFmtId", 0));
                    }
                }
                default -> {}
            }
        }
    }
}
