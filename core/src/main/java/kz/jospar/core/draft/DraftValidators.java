package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import java.util.Map;
import java.util.function.Function;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.party.Directory;

/**
 * Tells a validator which organizations there are: kk ұйымдар анықтамалығы бар тексеру, ru проверка со справочником.
 *
 * <p>Without it the default holds, {@link Directory#kazakhstan()}, in every framework: the validators have constructors
 * without arguments. With it:
 *
 * <pre>{@code
 * Directory own = Directory.kazakhstan().and(Directory.of(bodies));
 * ValidatorFactory factory = Validation.byDefaultProvider()
 *         .configure()
 *         .constraintValidatorFactory(DraftValidators.with(own))
 *         .buildValidatorFactory();
 * }</pre>
 *
 * <p>In Spring, {@code SpringConstraintValidatorFactory} makes validators as beans; of these ones it takes the
 * constructor without arguments, even where a {@link Directory} is a bean, because nothing marks the other one. Set this
 * factory instead, at {@code LocalValidatorFactoryBean.setConstraintValidatorFactory}, with Spring's own for all other
 * validators:
 *
 * <pre>{@code
 * factoryBean.setConstraintValidatorFactory(
 *         DraftValidators.with(directory, new SpringConstraintValidatorFactory(beans)));
 * }</pre>
 *
 * <p>Spring Boot takes it from a bean {@code ValidationConfigurationCustomizer}: {@code configuration ->
 * configuration.constraintValidatorFactory(...)}.
 */
public final class DraftValidators implements ConstraintValidatorFactory {
    private static final Map<Class<?>, Function<Directory, ConstraintValidator<?, ?>>> WITH_DIRECTORY = Map.of(
            ResolvableExecutorsInPlan.class, ResolvableExecutorsInPlan::new,
            ResolvableExecutorsInAssignment.class, ResolvableExecutorsInAssignment::new);

    private final Directory directory;
    private final ConstraintValidatorFactory others;

    private DraftValidators(Directory directory, ConstraintValidatorFactory others) {
        this.directory = Guard.present("directory", directory);
        this.others = Guard.present("others", others);
    }

    /** Returns a factory of validators that know this directory; all others come from the default provider's own. */
    public static ConstraintValidatorFactory with(Directory directory) {
        // Not by reflection from here: a provider's built-in validators are open to the provider alone.
        return with(directory, Validation.byDefaultProvider().configure().getDefaultConstraintValidatorFactory());
    }

    /** Returns a factory of validators that know this directory; all others come from the other factory. */
    public static ConstraintValidatorFactory with(Directory directory, ConstraintValidatorFactory others) {
        return new DraftValidators(directory, others);
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        Function<Directory, ConstraintValidator<?, ?>> own = WITH_DIRECTORY.get(type);
        return own == null ? others.getInstance(type) : type.cast(own.apply(directory));
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> validator) {
        if (!WITH_DIRECTORY.containsKey(validator.getClass())) {
            others.releaseInstance(validator);
        }
    }
}
