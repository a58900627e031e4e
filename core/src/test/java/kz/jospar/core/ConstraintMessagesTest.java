package kz.jospar.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every constraint on a record has its own words, in every language. */
class ConstraintMessagesTest {
    private static final Set<String> QUOTATION_MARKS = Set.of("kz.jospar.draft.open", "kz.jospar.draft.close");

    @ParameterizedTest
    @ValueSource(strings = {"", "_kk", "_ru", "_en"})
    void everyConstraintHasWordsInEveryLanguage(String language) throws IOException {
        Set<String> templates = templates();
        Properties texts = texts(language);

        assertThat(templates).hasSizeGreaterThanOrEqualTo(20).allMatch(t -> t.matches("\\{kz\\.jospar\\.[a-zA-Z.]+}"));
        for (String template : templates) {
            String key = template.substring(1, template.length() - 1);
            assertThat(texts.getProperty(key))
                    .as(key + " in '" + language + "'")
                    .isNotBlank();
        }
    }

    @Test
    void theLanguagesHaveTheSameKeysAndDifferentWordsWithoutExpressions() throws IOException {
        Properties kk = texts("_kk");
        Properties ru = texts("_ru");
        Properties en = texts("_en");

        assertThat(texts("")).as("what another language is answered in").isEqualTo(kk);
        assertThat(ru.keySet()).isEqualTo(kk.keySet());
        assertThat(en.keySet()).isEqualTo(kk.keySet());
        for (String key : kk.stringPropertyNames()) {
            if (QUOTATION_MARKS.contains(key)) {
                continue;
            }
            assertThat(List.of(kk, ru, en))
                    .extracting(texts -> texts.getProperty(key).contains("{max}"))
                    .as("the same places for numbers in " + key)
                    .containsOnly(kk.getProperty(key).contains("{max}"));
            assertThat(Set.of(kk.getProperty(key), ru.getProperty(key), en.getProperty(key)))
                    .as(key)
                    .hasSize(3)
                    .noneMatch(text ->
                            text.contains("$") || text.replace("{max}", "").contains("{"));
            assertThat(kk.getProperty(key)).containsPattern("[әғқңөұүһі]");
            assertThat(ru.getProperty(key)).doesNotContainPattern("[әғқңөұүһі]").containsPattern("[а-я]");
            assertThat(en.getProperty(key)).matches("\\p{ASCII}+");
        }
    }

    private static Set<String> templates() throws IOException {
        Set<String> templates = new TreeSet<>();
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            for (Class<?> type : CoreClasses.all()) {
                BeanDescriptor bean = factory.getValidator().getConstraintsForClass(type);
                bean.getConstraintDescriptors().forEach(c -> templates.add(template(c)));
                for (PropertyDescriptor property : bean.getConstrainedProperties()) {
                    property.getConstraintDescriptors().forEach(c -> templates.add(template(c)));
                    property.getConstrainedContainerElementTypes().forEach(e -> collect(e, templates));
                }
            }
        }
        return templates;
    }

    private static void collect(ContainerElementTypeDescriptor element, Set<String> templates) {
        element.getConstraintDescriptors().forEach(c -> templates.add(template(c)));
        element.getConstrainedContainerElementTypes().forEach(inner -> collect(inner, templates));
    }

    private static String template(ConstraintDescriptor<?> constraint) {
        return constraint.getMessageTemplate();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                assertThat(containsKey(key))
                        .as("%s stands twice in '%s'", key, language)
                        .isFalse();
                return super.put(key, value);
            }
        };
        try (Reader in = Files.newBufferedReader(
                CoreClasses.folder().resolve("ContributorValidationMessages" + language + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
