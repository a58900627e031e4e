package kz.jospar.core.draft;

import static kz.jospar.core.draft.Checks.kk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Body;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.BodyName;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.NameForm;
import org.junit.jupiter.api.Test;

/** An embedder's own organizations are known where a validator was told of them, and only there. */
class DraftValidatorsTest {
    private static final String OWN = "Қала шаруашылығы ЩҚЩ";
    private static final Directory DIRECTORY = Directory.of(List.of(body("own", OWN, "ҚШ"), body("other", "ЖҚ", "ҚШ")));

    private static Body body(String id, String... names) {
        List<BodyName> all = new ArrayList<>();
        for (String name : names) {
            all.add(new BodyName(Language.KK, NameForm.FULL, name, null, null, null, null));
        }
        return new Body(id, BodyKind.OTHER, null, all);
    }

    private static AssignmentDraft assignment(String... names) {
        return new AssignmentDraft(
                kk("Тапсырма"),
                List.of(names).stream().map(ExecutorDraft::new).toList(),
                "",
                LocalDate.of(2026, 3, 31));
    }

    private static PlanDraft plan(String name) {
        return new PlanDraft(
                kk("Жоспар"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                List.of(new SectionDraft(null, List.of(Checks.measure("1", "ай сайын", name)))),
                null);
    }

    @Test
    void theDirectoryOfTheFactoryIsAsked() {
        try (ValidatorFactory own = Checks.factory(DraftValidators.with(DIRECTORY))) {
            assertThat(Checks.of(own, assignment(OWN), "kk")).isEmpty();
            assertThat(Checks.of(own, plan(OWN + " (келісім бойынша)"), "kk")).isEmpty();
            assertThat(Checks.of(own, plan("Абай облысының әкімдігі"), "kk")).hasSize(1);
            assertThat(Checks.of(own, new StaffDraft(kk("Ш"), null), "kk"))
                    .containsExactly("seats: құрамда бірде-бір орын жоқ");
        }
        assertThat(Checks.of(assignment(OWN))).hasSize(1);
        assertThat(Checks.of(plan(OWN))).hasSize(1);
        assertThat(Checks.of(plan("Абай облысының әкімдігі"))).isEmpty();
    }

    @Test
    void aNameOfSeveralBodiesIsTold() {
        try (ValidatorFactory own = Checks.factory(DraftValidators.with(DIRECTORY))) {
            assertThat(Checks.of(own, assignment(OWN, "ҚШ"), "kk"))
                    .containsExactly("executors[1].name: мұндай атаумен бірнеше ұйым бар: «ҚШ»");
        }
    }

    @Test
    void allOtherValidatorsComeFromTheOtherFactoryAndGoBackToIt() {
        List<String> calls = new ArrayList<>();
        ConstraintValidatorFactory others = new ConstraintValidatorFactory() {
            @Override
            public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
                calls.add("made " + type.getSimpleName());
                return null;
            }

            @Override
            public void releaseInstance(ConstraintValidator<?, ?> validator) {
                calls.add("released " + validator.getClass().getSimpleName());
            }
        };
        ConstraintValidatorFactory validators = DraftValidators.with(DIRECTORY, others);
        validators.getInstance(WrittenText.class);
        validators.releaseInstance(new WrittenText());
        validators.releaseInstance(validators.getInstance(ResolvableExecutorsInPlan.class));
        assertThat(calls).containsExactly("made WrittenText", "released WrittenText");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftValidators.with(null, others))
                .withMessage("directory is missing");
    }

    @Test
    void aNullIsForNotNullToTell() {
        assertThat(List.of(
                        new UniqueNumbersInPlan().isValid(null, null),
                        new UniqueAbbreviationsInPlan().isValid(null, null),
                        new ReadableDeadlinesInPlan().isValid(null, null),
                        new ReadableDeadlineInAssignment().isValid(null, null),
                        new WithinPlanDays().isValid(null, null),
                        new ResolvableExecutorsInPlan().isValid(null, null),
                        new ResolvableExecutorsInAssignment().isValid(null, null),
                        new InOrderInPlan().isValid(null, null),
                        new InOrderInMeeting().isValid(null, null)))
                .containsOnly(true);
    }
}
