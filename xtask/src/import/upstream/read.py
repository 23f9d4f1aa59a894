"""Prints as one JSON document what one botocore says about the services named.

    read.py wheel VERSION SERVICE...      that release from the package index; VERSION may be "newest"
    read.py installed SERVICE...          the one beside this Python
"""

import gzip
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile


class Wheel:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.release = pathlib.Path(path).name.split("-")[1]

    def names(self):
        return self.zip.namelist()

    def read(self, name):
        return self.zip.read(name)

    def date(self, name):
        return "%04d-%02d-%02d" % self.zip.getinfo(name).date_time[:3]


class Installed:
    def __init__(self):
        import botocore

        self.root = pathlib.Path(botocore.__file__).parent.parent
        self.release = botocore.__version__

    def names(self):
        files = (self.root / "botocore/data").glob("partnercentral-*/*/*")
        return [file.relative_to(self.root).as_posix() for file in files]

    def read(self, name):
        return (self.root / name).read_bytes()

    def date(self, name):
        return ""  # a file's time is that of its installation


def download(version, folder):
    wanted = "botocore" if version == "newest" else "botocore==" + version
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    # The files are data: which Python they are for does not matter.
    pip += ["--only-binary=:all:", "--ignore-requires-python", "--dest", folder, wanted]
    if subprocess.run(pip, stdout=sys.stderr).returncode != 0:
        sys.exit(1)  # pip has said why
    return Wheel(next(pathlib.Path(folder).glob("botocore-*.whl")))


def service(source, name):
    folder = "botocore/data/%s/" % name
    versions = {path[len(folder):].split("/")[0] for path in source.names() if path.startswith(folder)}
    if not versions:
        sys.exit("botocore %s has no %s" % (source.release, name))
    folder += max(versions) + "/"
    dates = []

    def document(stem):
        for path in (folder + stem + ".json", folder + stem + ".json.gz"):
            if path in source.names():
                dates.append(source.date(path))
                text = source.read(path)
                return json.loads(gzip.decompress(text) if path.endswith(".gz") else text)
        return None

    said = {
        "service": document("service-2"),
        "paginators": document("paginators-1"),
        "rules": document("endpoint-rule-set-1"),
    }
    return {**said, "date": max(dates)}


def main(mode, *words):
    with tempfile.TemporaryDirectory() as folder:
        if mode == "wheel":
            version, *words = words
            source = download(version, folder)
        else:
            source = Installed()
        answer = {"release": source.release, "services": {name: service(source, name) for name in words}}
        if mode == "wheel":
            source.zip.close()  # or Windows would not delete it
    json.dump(answer, sys.stdout)


main(*sys.argv[1:])
