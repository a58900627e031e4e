package kz.jospar.spring;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Set;
import kz.jospar.jackson.Jackson3;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.Serializers;

/**
 * The library's records inside documents of the application's own mapper.
 *
 * <p>An application's mapper may skip unknown fields, name them in another way or sort them. A measure's misspelt {@code
 * deadlin} would then be a measure without a deadline. So records of the library, and only they, are read and written by
 * the library's set-up, {@link Jackson3#mapper()}, wherever in a document they stand; the application's own types keep
 * its settings. Spring Boot finds the module as a bean; an application that wants none declares a bean of its own.
 *
 * <p>An obligation is written and not read: who reads one says what kind of commitment it is due to.
 */
public class LibraryJson extends JacksonModule {
    private static final Set<String> MODULES = Set.of("core", "schedule", "protocol", "rating");
    private static final String ROOT = "kz.jospar.";

    @Override
    public String getModuleName() {
        return "jospar";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        // Within another document the one that goes on after the record is no mistake.
        JsonMapper library = Jackson3.mapper()
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .build();
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
                return isOfLibrary(type.getRawClass()) ? new LibraryWriter(library) : null;
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return isOfLibrary(type.getRawClass()) ? new LibraryReader(library, type.getRawClass()) : null;
            }

            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return findBeanDeserializer(type, config, description);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return isOfLibrary(type);
            }
        });
    }

    /** Tells whether a type is one of the library's. */
    static boolean isOfLibrary(Class<?> type) {
        String name = type.getName();
        int end = name.indexOf('.', ROOT.length());
        return name.startsWith(ROOT) && end > 0 && MODULES.contains(name.substring(ROOT.length(), end));
    }
}
