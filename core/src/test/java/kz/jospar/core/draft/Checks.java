package kz.jospar.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates drafts without an expression language, and makes small ones. */
final class Checks {
    private Checks() {}

    private static final MessageInterpolator MESSAGES = new ParameterMessageInterpolator();
    private static final ThreadLocal<Locale> ASKED = ThreadLocal.withInitial(() -> Locale.forLanguageTag("kk"));
    private static final ValidatorFactory FACTORY = factory(null);

    static ValidatorFactory factory(ConstraintValidatorFactory validators) {
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return MESSAGES.interpolate(template, context, ASKED.get());
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale other) {
                        return MESSAGES.interpolate(template, context, other);
                    }
                });
        if (validators != null) {
            configuration.constraintValidatorFactory(validators);
        }
        return configuration.buildValidatorFactory();
    }

    /** Returns the violations of a bean in Kazakh, as {@code path: message}, sorted. */
    static List<String> of(Object bean) {
        return of(bean, "kk");
    }

    static List<String> of(Object bean, String language) {
        return of(FACTORY, bean, language);
    }

    static List<String> of(ValidatorFactory factory, Object bean, String language) {
        ASKED.set(Locale.forLanguageTag(language));
        return violations(factory, bean).stream()
                .map(v -> v.getPropertyPath() + ": " + v.getMessage())
                .sorted()
                .toList();
    }

    /** Returns the paths of the violations, sorted. */
    static List<String> paths(Object bean) {
        return violations(FACTORY, bean).stream()
                .map(v -> v.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    /** Returns how many violations a bean has. */
    static int count(Object bean) {
        return FACTORY.getValidator().validate(bean).size();
    }

    private static Set<ConstraintViolation<Object>> violations(ValidatorFactory factory, Object bean) {
        Set<ConstraintViolation<Object>> violations = factory.getValidator().validate(bean);
        assertThat(violations)
                .allSatisfy(v -> assertThat(v.getMessage()).isNotBlank().doesNotContain("{kz."));
        return violations;
    }

    static LocalizedText kk(String text) {
        return LocalizedText.of(Language.KK, text);
    }

    static MeasureDraft measure(String number, String deadline, String... executors) {
        return new MeasureDraft(
                number,
                kk("Іс-шара"),
                "ақпарат",
                Stream.of(executors).map(ExecutorDraft::new).toList(),
                deadline,
                "");
    }
}
