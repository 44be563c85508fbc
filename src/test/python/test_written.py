"""What a program writes to files is told of a search."""

import os
import tempfile
import unittest

from programs import run


class Written(unittest.TestCase):
    def told(self, source, *words, steps='1'):
        outcome = run(source, *words, steps=steps, policy='random')
        self.assertEqual(0, outcome.status)
        return [op[3] for op in outcome.told('outside')]

    def test_a_file_is_told_once_with_its_line(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'kept.txt')
            source = '''
                import sys
                for _ in '12':
                    with open(sys.argv[1], 'a') as file:
                        file.write('x')
                print(open(sys.argv[1]).read())
                '''
            self.assertEqual(
                ['the file kept.txt, written at line 4'],
                self.told(source, path),
            )
            self.assertEqual([], self.told(source, path, steps='0'))

    def test_each_way_to_write_is_told(self):
        with tempfile.TemporaryDirectory() as folder:
            source = '''
                import io, os, pathlib, shutil, sys
                os.chdir(sys.argv[1])
                pathlib.Path('a').write_text('x')
                os.close(os.open('b', os.O_WRONLY | os.O_CREAT))
                io.open(b'c', mode='r+' if os.path.exists('c') else 'w')
                shutil.copy('a', 'd')
                os.rename('a', 'e')
                os.replace('b', pathlib.Path('f'))
                open('g', 'x').close()
                open('g', 'w').close()
                os.mkdir('h')
                open('h/i', 'w').close()
                print(type(open), open, open is io.open)
                '''
            self.assertEqual(
                [
                    'the file %s, written at line %d' % each
                    for each in (
                        ('a', 4),
                        ('b', 5),
                        ('c', 6),
                        ('d', 7),
                        ('e', 8),
                        ('f', 9),
                        ('i', 13),
                    )
                ],
                self.told(source, folder),
            )

    def test_a_temporary_folder_is_no_matter(self):
        source = '''
            import os, tempfile
            with tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, 'a')
                with open(path, 'w') as file:
                    file.write('x')
                os.mkdir(path + 'b')
            with tempfile.NamedTemporaryFile() as file:
                file.write(b'x')
            '''
        self.assertEqual([], self.told(source))


if __name__ == '__main__':
    unittest.main()
