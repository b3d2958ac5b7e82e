package org.klynge.testkit;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;

/** What the domain provides: a method for each kind of value. */
record Provider(Class<?> domain, Method method) {

    /** All that come with {@link KlyngeDomain}. */
    static ImmutableList<Provider> all() {
        return Arrays.stream(KlyngeDomain.class.getAnnotationsByType(Domain.class))
                .map(Domain::value)
                .filter(DomainContextBase.class::isAssignableFrom)
                .flatMap(domain -> Arrays.stream(domain.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Provide.class))
                        .map(method -> new Provider(domain, method)))
                .sorted(Comparator.comparing(Provider::toString))
                .collect(ImmutableList.toImmutableList());
    }

    /** The kind of value. */
    Class<?> value() {
        Type type = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    Arbitrary<?> arbitrary() {
        try {
            method.setAccessible(true);
            return (Arbitrary<?>) method.invoke(domain.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(toString(), impossible);
        }
    }

    @Override
    public String toString() {
        return domain.getSimpleName() + "." + method.getName();
    }
}
