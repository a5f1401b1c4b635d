# Finds a JDK 25 or newer and exports JAVA_HOME; says in one sentence what is missing when there is none.
java_major() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.specification\.version = //p'
}

find_jdk() {
  local candidate major
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    major=$(java_major "$candidate")
    if [ "${major%%.*}" -ge 25 ] 2>/dev/null; then
      export JAVA_HOME="$candidate" PATH="$candidate/bin:$PATH"
      return 0
    fi
  done
  echo "Wieg needs a JDK 25 or newer: install one (for example Temurin 25) or set JAVA_HOME to it." >&2
  exit 1
}

need() {
  command -v "$1" >/dev/null 2>&1 || {
    echo "Wieg needs $1: $2" >&2
    exit 1
  }
}
