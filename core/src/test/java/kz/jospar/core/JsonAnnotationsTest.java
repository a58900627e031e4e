package kz.jospar.core;

import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Jackson 2 and Jackson 3 would guess differently is said on the records. */
class JsonAnnotationsTest {
    private static final Set<String> DOCUMENTS =
            Set.of("plan", "party", "time", "staff", "duty", "lang", "source", "finding");

    @Test
    void aNumberOrFlagThatIsMissingIsRefusedUnlessItIsWrittenOnlyWhenSet() throws IOException {
        List<RecordComponent> primitives = types().stream()
                .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers())) // others are no documents
                .flatMap(type -> stream(type.getRecordComponents()))
                .filter(component -> component.getType().isPrimitive())
                .toList();

        assertThat(primitives).isNotEmpty().allSatisfy(component -> {
            JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
            JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
            boolean required = property != null && property.required();
            boolean flagWrittenWhenSet = include != null
                    && include.value() == JsonInclude.Include.NON_DEFAULT
                    && component.getType() == boolean.class;
            assertThat(required || flagWrittenWhenSet)
                    .as(component.getDeclaringRecord().getSimpleName() + "." + component.getName())
                    .isTrue();
        });
    }

    @Test
    void aSealedInterfaceNamesTheKindOfEveryShapeOrKnowsEachByItsOwnProperties() throws IOException {
        List<Class<?>> sealed = types().stream().filter(Class::isSealed).collect(Collectors.toList());

        assertThat(sealed).isNotEmpty().allSatisfy(type -> {
            List<JsonSubTypes.Type> kinds =
                    List.of(type.getAnnotation(JsonSubTypes.class).value());
            assertThat(kinds.stream().map(JsonSubTypes.Type::value).collect(Collectors.<Class<?>>toList()))
                    .containsExactlyInAnyOrder(type.getPermittedSubclasses());
            JsonTypeInfo info = type.getAnnotation(JsonTypeInfo.class);
            if (info.use() == JsonTypeInfo.Id.DEDUCTION) {
                assertThat(type.getPermittedSubclasses())
                        .allSatisfy(shape -> assertThat(ownProperties(shape, type))
                                .as(shape.getSimpleName())
                                .isNotEmpty());
            } else {
                assertThat(info.property()).isEqualTo("kind");
                assertThat(kinds).extracting(JsonSubTypes.Type::name).doesNotHaveDuplicates();
            }
        });
    }

    /** Properties that every document of the shape has, and no other shape. */
    private static List<String> ownProperties(Class<?> shape, Class<?> all) {
        Set<String> others = stream(all.getPermittedSubclasses())
                .filter(other -> other != shape)
                .flatMap(other -> stream(other.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !others.contains(name))
                .toList();
    }

    private static List<Class<?>> types() throws IOException {
        return CoreClasses.all().stream()
                .filter(type -> DOCUMENTS.contains(
                        type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1)))
                .toList();
    }
}
