package kz.jospar.protocol.paper;

import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.protocol.paper.Paper.Numbered.Item;
import kz.jospar.protocol.paper.Paper.Part;

/** Writes a paper as plain text, one line for each paragraph and table row: kk қарапайым мәтін, ru простой текст. */
public final class PaperText implements Paper.Cases<String> {
    private static final PaperText PARTS = new PaperText();

    private PaperText() {}

    /** Returns the text; lines end with {@code \n}. Cells of a row are parted by {@code " | "}. */
    public static String of(Paper paper) {
        StringBuilder text = new StringBuilder();
        for (Part part : paper.parts()) {
            text.append(part.choose(PARTS));
        }
        return text.toString();
    }

    @Override
    public String head(Paper.Head part) {
        return line(part.body()) + line(part.kind()) + flat(part.day()) + " | " + line(part.number()) + "\n";
    }

    @Override
    public String heading(Paper.Heading part) {
        return "\n" + line(part.text());
    }

    @Override
    public String line(Paper.Line part) {
        return flat(part.label()) + ": " + line(part.text());
    }

    @Override
    public String paragraph(Paper.Paragraph part) {
        return line(part.text());
    }

    @Override
    public String numbered(Paper.Numbered part) {
        return part.items().stream().map(this::item).collect(Collectors.joining());
    }

    private String item(Item item) {
        return item.number() + " " + line(item.text())
                + item.lines().stream().map(line -> "   " + line(line)).collect(Collectors.joining());
    }

    @Override
    public String table(Paper.Table part) {
        return line(part.caption())
                + row(part.columns().stream().map(Paper.Table.Column::head).toList())
                + part.rows().stream().map(PaperText::row).collect(Collectors.joining());
    }

    private static String row(List<Words> cells) {
        return cells.stream()
                        .map(PaperText::flat)
                        .collect(Collectors.joining(" | "))
                        .stripTrailing() + "\n";
    }

    @Override
    public String signature(Paper.Signature part) {
        return "\n" + line(part.who()) + "____________ " + flat(part.hand()) + "  ____________ " + line(part.name())
                + (part.signed() == null ? "" : line(part.signed()));
    }

    private static String line(Words words) {
        return flat(words) + "\n";
    }

    private static String flat(Words words) {
        return words.text().replace('\n', ' ');
    }
}
