package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.documents.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

class DocumentMessagesTest {

    @Test
    void everyReasonIsToldInEveryLanguageWithTheFilesNameAndInWordsOfItsOwn() {
        Locale before = Locale.getDefault();
        try {
            for (String locale : new String[] {"kk", "ru", "tr", "en"}) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                Set<String> told = new HashSet<>();
                for (Reason reason : Reason.values()) {
                    for (Language language : Language.values()) {
                        assertThat(Messages.in(language).has(reason.key()))
                                .as(reason.key())
                                .isTrue();
                        String sentence =
                                new UnreadableDocumentException(reason, "жоспар.docx", null).message(language);
                        assertThat(sentence).contains("жоспар.docx").endsWith(".");
                        told.add(sentence);
                    }
                }
                assertThat(told).hasSize(Reason.values().length * 3);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
