package kz.jospar.documents;

/** Text of a web page while it is put together: the number of a list's item waits for the item's first words. */
final class FlowingText {
    private final StringBuilder text = new StringBuilder();
    private String label = "";

    /** Sets the number of the item that begins here. */
    void begin(String number) {
        end();
        label = number;
    }

    /** Ends an item; one without words is its number alone. */
    void end() {
        text.append(label);
        label = "";
    }

    void append(String words) {
        if (!label.isEmpty() && !words.isBlank()) {
            text.append(label).append(' ');
            label = "";
        }
        text.append(words);
    }

    void mark(char mark) {
        text.append(mark);
    }

    CharSequence text() {
        return text;
    }

    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
