"""Prints the models of the named services in one release of botocore, as one JSON document.

    read.py wheel VERSION SERVICE...      downloads the release with pip; VERSION may be "newest"
    read.py installed SERVICE...          reads the installed release
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
        return ""  # the date of a file is that of its installation


def download(version, folder):
    wanted = "botocore" if version == "newest" else "botocore==" + version
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    # The files are data: which Python they are for does not matter.
    pip += ["--only-binary=:all:", "--ignore-requires-python", "--dest", folder, wanted]
    if subprocess.run(pip, stdout=sys.stderr).returncode != 0:
        sys.exit(1)  # pip has printed the reason
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

    documents = {
        "service": document("service-2"),
        "paginators": document("paginators-1"),
        "rules": document("endpoint-rule-set-1"),
    }
    return {**documents, "date": max(dates)}


def main(mode, *words):
    with tempfile.TemporaryDirectory() as folder:
        if mode == "wheel":
            version, *words = words
            source = download(version, folder)
        else:
            source = Installed()
        output = {"release": source.release, "services": {name: service(source, name) for name in words}}
        if mode == "wheel":
            source.zip.close()  # otherwise Windows cannot delete it
    json.dump(output, sys.stdout)


main(*sys.argv[1:])
