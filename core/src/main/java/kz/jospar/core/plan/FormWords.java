package kz.jospar.core.plan;

import java.util.List;

/** Tells what the words of a completion form name. */
final class FormWords {
    private FormWords() {}

    static List<FormItem> items(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return List.of(new FormItem(text, ReportWords.in(text) ? FormKind.INFORMATION : FormKind.OTHER, null, null));
    }
}
